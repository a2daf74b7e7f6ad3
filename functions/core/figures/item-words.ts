// Words for what reports give figures of, in both languages: by them a value that went to another item is known. Anyone may extend it.

/** A line each: Chinese words (with what must follow in `(?=…)`), a bar, beginnings of the English words. `$` ends a whole word, but for a plural; `_` is a space. */
const LINES = `
  五位一体 总体布局 | integrated sphere
  四个全面 战略布局 | comprehensive prong
  四个意识 | consciousness
  四个自信 | confidence
  两个维护 | uphold
  归母净利润 净利润 归属于上市公司股东的净利润 | net attributable bottom
  第一产业 一产 一(?=、?二、?三产业) | primary
  第二产业 二产 二(?=、?三产业) | secondary
  第三产业 三产业 三产 | tertiary
  农业 | agricultur farm
  工业 | industry$ industrial manufactur
  服务业 | service
  制造业 | manufactur
  建筑业 | construction
  交通 交通运输 | transport
  旅游 | touris
  物流 | logistic
  金融 | financ
  商贸 商业 | commerc trade$
  房地产 | real estate property
  基础设施 基建 | infrastructure
  技改 技术改造 | technical technolog upgrad
  教育 | education
  卫生 医疗 医疗卫生 | health medical
  文化 | cultur
  体育 | sport
  社保 社会保障 | social
  养老 | elderly old-age pension care$ seniors
  就业 | employ job
  科技 科学技术 | science technolog r&d
  环保 生态环境 环境保护 | environment ecolog
  住房 住房保障 | housing
  水利 | water
  电力 | power electric
  公共安全 | safety security
  进口 | import
  出口 | export
  消费 | consum
  投资 | invest
  收入 | income revenue
  支出 | spending expenditure
  税收 | tax
  存款 | deposit
  贷款 | loan
  人口 | population
  城镇 城市 | urban town$ city cities
  农村 乡村 | rural countryside
  城镇居民 | urban
  农村居民 | rural
  男性 男 男生 男职工 | men$ male boys man$
  女性 女 女生 女职工 | women$ female girls woman$
  儿童 | child kid
  老年人 老人 | elderly older seniors old$
  青年 青少年 | youth young
  学生 | student pupil
  教师 老师 | teacher
  医师 医生 大夫 | physician doctor
  全科医生 | general
  护士 | nurse
  床位 病床 | bed
  医院 | hospital
  学校 | school
  小学 | primary elementary
  中学 | secondary middle
  高中 | high senior
  初中 | junior
  幼儿园 | kindergarten preschool nurser
  大学 高校 | universit college
  公园 | park$ parks
  图书馆 | librar
  博物馆 | museum
  文化馆 文化站 | cultur
  体育馆 体育场 | stadium gym
  停车场 停车位 车位 | parking
  公厕 厕所 | toilet restroom
  充电桩 | charg
  公交车 公交 公共汽车 | bus
  地铁 | metro subway
  铁路 高铁 | rail
  公路 | highway
  高速公路 高速 | expressway motorway
  道路 | road
  桥梁 大桥 桥 | bridge
  隧道 | tunnel
  机场 | airport
  港口 码头 | port wharf dock
  走廊 | corridor
  组团 | cluster
  中心 | center centre
  轴 | axis axes
  带 | belt
  区 | zone district
  基地 | base$ bases
  园区 | park$ parks
  平台 | platform
  企业 | enterprise compan firm business
  民营企业 民企 | private
  国有企业 国企 | state-owned
  外资企业 外企 | foreign
  小微企业 | small micro
  高新技术企业 | high-tech
  市场主体 经营主体 | entit
  个体工商户 个体户 | self-employed individual proprietor
  合作社 | cooperative co-op
  家庭农场 | family
  项目 | project
  工厂 厂房 | factor plant$ plants workshop
  专利 | patent
  商标 | trademark
  实验室 | laborator lab$ labs
  粮食 | grain cereal
  蔬菜 | vegetable
  水果 | fruit
  茶叶 茶 | tea
  油菜 油菜籽 油料 | rapeseed oil
  水稻 稻谷 | rice
  小麦 | wheat
  玉米 | corn maize
  生猪 猪 | pig hog pork
  牛 肉牛 | cattle beef cow
  羊 | sheep goat mutton
  家禽 鸡 | poultry chicken
  水产 鱼 | fish aquatic
  鸡蛋 禽蛋 | egg
  牛奶 奶 | milk dairy
  药材 | herb medicin
  竹 | bamboo
  林 森林 造林 | forest woodland
  耕地 农田 | farmland cropland arable
  草地 草原 | grass
  湿地 | wetland
  水库 | reservoir
  河流 河道 | river
  污水 | sewage wastewater
  垃圾 | garbage waste$ refuse rubbish
  空气 | air$
  地表水 | surface
  煤 煤炭 | coal
  天然气 | gas$
  石油 | oil$ petroleum
  钢 钢材 | steel
  水泥 | cement
  汽车 | car$ cars automobile vehicle
  新能源汽车 | energy
  手机 | phone
  芯片 | chip
  光伏 太阳能 | solar photovoltaic
  风电 风能 | wind
  水电 | hydro
  火电 | thermal
  核电 | nuclear
  电 用电量 | electricity power
  贫困村 | poor poverty
  县 县城 县级 | county counties county-level
  乡镇 镇 | township town
  村 行政村 | village
  社区 | communit
  省级 省 | provinc
  国家级 国家 | national state
  市级 市 | municipal city
  美国 | united$ american u.s
  日本 | japan
  韩国 | korea
  德国 | german
  法国 | france french
  英国 | britain british kingdom
  欧盟 欧洲 | eu$ europe
  东盟 | asean
  非洲 | africa
  俄罗斯 | russia
  香港 | hong
  澳门 | macao macau
  台湾 | taiwan
  北京 | beijing
  上海 | shanghai
  东部 | east
  西部 | west
  南部 | south
  北部 | north
  中部 | central
  东 东岸 | east
  西 西岸 | west
  南 南岸 | south
  北 北岸 | north
  左岸 | left
  右岸 | right
  上游 | upper upstream
  下游 | lower downstream
  春 春季 | spring
  夏 夏季 | summer
  秋 秋季 | autumn fall$
  冬 冬季 | winter
  上午 | morning a.m
  下午 | afternoon p.m
  入境 境外 海外 外国 | inbound overseas foreign international
  国内 境内 | domestic
  人大代表 代表 | deput
  委员 政协委员 | member
  议案 | motion
  建议 | suggestion recommendation
  提案 | proposal
  代表大会 人大 | congress
  会议 | session plenar meeting
  党员 | party
  干部 | official cadre
  工人 职工 | worker employee
  农民 | farmer peasant
  农民工 | migrant
  游客 | tourist visitor
  旅客 乘客 | passenger
  货物 货运 货运量 | freight cargo goods
  客运 客运量 | passenger
  集装箱 | container
  快递 包裹 | parcel express courier
  志愿者 | volunteer
  专家 | expert
  博士 | phd doctora
  硕士 | master
  研究生 | graduate postgraduate
  本科生 本科 | undergraduate bachelor
  低保 | minimum subsist
  医保 医疗保险 | medical health
  失业 失业率 | unemploy
  养老保险 | pension
  公共预算 | budget
  固定资产 | fixed
  社会消费品 | retail
  规模以上工业 规上工业 | industr
  外贸 | foreign
  电商 电子商务 | e-commerce online
  线上 网上 | online
  线下 | offline
  批发 | wholesale
  零售 | retail
  餐饮 | catering restaurant dining food
  住宿 酒店 宾馆 民宿 | hotel lodging accommodation homestay guesthouse
  景区 | scenic attraction
  古镇 古城 | ancient old$
  新区 | new$
  老区 | old$ revolutionary
  新建 | new built build
  改扩建 扩建 | expand enlarg extend extension
  改建 改造 翻新 | renovat rebuil refurbish upgrad convert
  续建 | continu ongoing
  在建 | under$ underway
  竣工 完工 建成 | complet finish
  开工 动工 | start began begin begun break broke
  获批 批准 批复 | approv
  签约 | sign
  投产 投用 投运 | production operation
  一期 | first$ phase-i
  集体 | team$ collective
  个人 | individual people person
  全会 | plenar session
  老城 老城区 | old$
  新城 新城区 | new$
  发明 | invention
  实用新型 | utility
  外观设计 | design
  法定 | statutory legal
  苹果 | apple
  梨 | pear
  桃 | peach
  柑橘 橘子 柑桔 | citrus orange tangerine mandarin
  葡萄 | grape
  猕猴桃 | kiwi
  樱桃 | cherr
  枇杷 | loquat
  荔枝 | lychee litchi
  西瓜 | melon watermelon
  草莓 | strawberr
  花卉 鲜花 | flower
  咖啡 | coffee
  橡胶 | rubber
  马铃薯 土豆 | potato
  红薯 | sweet
  食用菌 蘑菇 | mushroom fung
  鸭 | duck
  鹅 | goose geese
  兔 | rabbit
  虾 | shrimp prawn
  蟹 | crab
  成品油 | oil
  设施 | facilit
  设备 | equipment device
  行动 | action campaign
  服务 | service
  学位 | place$ places seat
  集团 | group
  班 班级 | class$ classes
  站 车站 | station
  线路 航线 | route line$ lines
  航班 | flight
  列车 班列 | train
  船舶 船 | ship vessel boat
  住户 家庭 | household famil
  居民 市民 | resident
  楼 楼宇 | building
  房 套房 住房 房屋 | home$ homes apartment flat$ flats house$ houses
  店 门店 商店 | shop store
  市场 | market
  产业 | industr
  产品 商品 | product goods
  品牌 | brand
  标准 | standard
  条例 法规 | regulation law$ laws
  案件 案 | case$ cases
  事故 | accident
  奖 奖项 | prize award
  金牌 | gold
  银牌 | silver
  铜牌 | bronze
  课程 课 | course
  图书 书 | book
  报纸 | newspaper
  电影 影院 | film cinema movie
  演出 | performance show
  活动 | event activit
  展览 展会 博览会 | exhibition fair$ expo
  合同 协议 | contract agreement
  资金 | fund money
  补助 补贴 | subsid allowance grant
  工资 | wage pay$ salar
  价格 | price
  房价 | housing
  利润 | profit
  盈利 | profit
  亏损 | loss
  资产 总资产 | asset
  负债 总负债 | liabilit debt
  产值 | output
  销售 销售额 | sales
  订单 | order$ orders
  用地 土地 | land
  水面 | water
  果园 | orchard
  茶园 | tea
  菜地 | vegetable
  大豆 | soy
  棉花 | cotton
  花生 | peanut
  糖 甘蔗 | sugar
  烟叶 | tobacco
  木材 | timber wood
  蚕茧 | cocoon
  蜂蜜 | honey
  肉 肉类 | meat
  羊毛 | wool
  车 车辆 | vehicle
  自行车 单车 | bicycle bike
  摩托车 | motorcycle
  私家车 | private
  客车 | coach bus
  货车 卡车 | truck lorr
  路灯 | lamp light
  监控 摄像头 | camera
  基站 | station
  电话 | telephone phone
  用户 | user subscriber
  网民 | internet netizen
  疫苗 接种 | vaccin
  病例 确诊 | case$ cases
  死亡 | death die
  受伤 伤 | injur
  出生 | birth born
  结婚 | marriage married
  离婚 | divorce
  毕业生 | graduate
  留学生 | overseas international
  外籍 外国人 | foreigner foreign
  华侨 侨胞 | overseas
  少数民族 | ethnic minorit
  汉族 | han$
  团 团组 代表团 | delegation
  使馆 领事馆 领馆 | consulate embass
  友城 友好城市 | sister friendship
  议员 | councilor legislator
  市长 | mayor
  省外 | outside
  省内 | within
  市外 | outside
  外资 | foreign
  内资 | domestic
  民资 民间投资 | private
  国债 | bond
  股票 | share$ shares stock
  保险 | insurance
  保费 | premium
  储蓄 | savings
  财政 | fiscal
  中央 | central
  地方 | local
  重点 | key$ major
  一般 | general ordinary
  增加值 | value
  营业收入 | revenue turnover
  长度 全长 长 | long$ length
  宽 宽度 | wide width
  高 高度 | high$ height tall
  深 深度 | deep depth
  面积 | area
  重 重量 | weigh
  速度 时速 | speed
  成人 大人 | adult
  半价 | half
  本科 | bachelor
  本地 | local
  外地 | other$ elsewhere outside
  优 | excellent
  良 | good$
  甲 | a$
  乙 | b$
  PM2.5 | pm2
  PM10 | pm10
  最高 | high$ highest maximum peak
  最低 | low$ lowest minimum
  上限 | upper ceiling cap$
  下限 | lower floor
  二氧化硫 | sulfur sulphur so2
  化学需氧量 | chemical
  氨氮 | ammonia
  上年 上年同期 去年 去年同期 | previous_year last_year year_before year_earlier year-ago
  今年 当年 本年 | this_year
  预算执行 执行情况 | execut implement
  草案 | draft
`;

/** What an item is called in both languages. */
export interface Item {
  readonly id: string;
  readonly chinese: readonly string[];
  readonly english: readonly string[];
}

/** Every item. */
export const ITEMS: readonly Item[] = LINES.split('\n').flatMap((line) => {
  const [chinese = '', english = ''] = line.split('|').map((part) => part.trim());
  return chinese === '' ? [] : [{ id: chinese, chinese: chinese.split(' '), english: english.split(' ') }];
});
