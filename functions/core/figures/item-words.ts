// Words for what reports give figures of, in both languages: by them a value that went to another item is known. Anyone may extend it.

/** A line each: Chinese words (with what must follow in `(?=…)`), a bar, beginnings of the English words. `$` ends a whole word, but for a plural; `_` is a space. */
const LINES = `
  五位一体 总体布局 | integrated sphere
  四个全面 战略布局 | comprehensive prong
  四个意识 | consciousness
  四个自信 | confidence
  两个维护 | uphold
  归母净利润 净利润 归属于上市公司股东的净利润 | net attributable bottom
  第一产业 一产 第一(?=、第二、第三产业) 一(?=、?二、?三产业) | primary
  第二产业 二产 第二(?=、第三产业) 二(?=、?三产业) | secondary
  第三产业 三产业 三产 | tertiary service
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
  住房 住房保障 | housing home$
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
  城镇 | urban town$
  城市 | urban city cities
  农村 乡村 | rural countryside
  城镇居民 | urban town$
  水泥 | cement
  砂 沙子 | sand$
  纯电动 | battery-electric all-electric electric
  海外收入 境外收入 海外 境外 | overseas abroad offshore
  福利院 | welfare
  水务 | water
  燃气 | gas$
  环卫 | sanitation
  码头 | wharf wharves pier$ dock quay
  港区 | port_area harbor_area harbour_area port_zone
  藏书 | volumes holdings collection
  古籍 | rare_book ancient rare
  优化调整 调整 | adjust
  新开通 新开 | opened launched
  前者 | former
  后者 | latter
  引桥 | approach
  主桥 | main
  看台 | stand$
  草坪 | lawn
  结转 | carried_over carryover carry-over carried_forward
  合计 总计 累计 | in_all total altogether
  全国 | country national nation china
  全省 | provinc
  治愈 | recover cured
  行动 | campaign action$
  举措 | measure
  应聘 报考 报名人数 | applicant candidate
  自有资金 自筹 | own$ self-raised
  银行贷款 | bank borrow loan
  社会资本 | private social_capital
  古戏台 戏台 | stage
  古井 | well$
  古桥 | bridge
  基本建成 | largely basically mostly
  全面建成 | fully
  集团化 | school_group group$
  课后服务 | after-school after-class
  中方 | chinese
  德方 | german
  法方 | french
  日方 | japanese
  韩方 | korean
  美方 | american us$
  外方 | foreign
  俄方 | russian
  英方 | british uk$
  农村居民 | rural countryside
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
  高中 | (?<!junior_)high senior
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
  公路 | highway road
  入住率 | occupanc
  房价 | room_rate home_price house_price housing_price
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
  金(?=[\\d一二三四五六七八九十两]+银) | gold
  银(?=[\\d一二三四五六七八九十两]+铜) | silver
  实到 | present attend
  公交线路 公交线 | bus_route bus_line bus_service
  原盐 | crude
  精制盐 | refined
  一胎 一孩 | first_child first_births first-child
  二胎 二孩 | second_child second_births second-child
  三胎 三孩 | third_child third_births third-child
  全程马拉松 全马 | full
  半程马拉松 半马 | half
  机制 | mechanism
  清单 | list$ checklist inventor
  路线 | route
  讲座 | lecture talk$
  枢纽 | hub interchange
  停车场 | car_park parking_lot parking
  带头人 | leader leading
  企业 | enterprise compan firm business
  民营企业 民企 民营 | private
  国有企业 国企 国有 | state-owned
  外资企业 外企 | foreign
  卫生厕所 厕所 | toilet latrine
  实绩 完成值 实际值 实际完成 | actual outturn achieved
  目标 目标值 | target goal
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
  林 森林 | forest woodland
  造林 营造林 植树造林 | afforest tree-planting
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
  钢 | steel
  钢材 | rolled steel_product
  粗钢 | crude
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
  城区 市区 | city_proper urban
  近郊 郊区 | suburb
  县城 | county_town county_seat county
  县 县级 | county counties county-level
  乡镇 镇 | township town$
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
  入境 境外 海外 外国 | inbound overseas foreign international abroad
  国内 境内 | domestic within_china home
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
  居民 市民 | resident household
  非居民 | non-resident
  滨江 | river
  北站 | north
  南站 | south
  脐橙 | navel orange
  蜜柚 柚子 | pomelo
  协议 协定 | agreement
  备忘录 | memorand mou$
  名额 | quota place$ places slot scholarship
  申请 申请人 申请人数 | applicant applicat
  民事(?!业) 民事案件 | civil$
  行政案件 | administrativ
  干渠 | canal
  泵站 | pump
  学区 | school_district
  国际 | international
  A股 | a_share
  H股 | h_share
  B股 | b_share
  报名 报名人数 报考 | applicant application
  录用 招录 岗位 | post$ posts job vacanc
  绿茶 | green
  红茶 | black
  白茶 | white
  楼 楼宇 | building
  房 套房 房屋 | home$ homes apartment flat$ flats house$ houses
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
  合同 | contract agreement
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
  内科 | internal
  外科 | surger surgical
  儿科 | paediatric pediatric
  妇产科 妇科 产科 | obstetric gynaecolog gynecolog
  急诊 | emergenc
  门诊 门急诊 | outpatient
  住院 住院患者 | inpatient hospitali
  出院 | discharge
  手术 | operation surger
  体检 | check-up physical
  中医 | traditional
  执业医师 | physician doctor
  药师 | pharmacist
  救护车 | ambulance
  招生 | enrol admit admission
  宿舍 | dormitor
  食堂 | canteen
  校区 | campus
  专任教师 | teacher
  教练 教练员 | coach$ coaches trainer
  运动员 选手 | athlete competitor player
  裁判 | referee judge
  导游 | guide
  翻译 译员 | interpreter translator
  法官 | judge$
  律师 | lawyer attorney
  司机 驾驶员 | driver
  厨师 | chef cook$
  渔民 | fisher
  牧民 | herder herdsm
  网格员 | grid
  消防员 | firefighter
  民警 警察 | police officer
  泊位 | berth
  跑道 | runway
  车道 | lane
  渡轮 轮渡 | ferr
  缆车 索道 | cable
  停机坪 | apron
  加油站 | filling gas_station petrol
  加氢站 | hydrogen
  国道 | national_highway
  省道 | provincial_highway
  县道 | county_road
  乡道 村道 | village_road rural_road
  步道 绿道 | greenway trail path
  用水 用水量 供水 | water
  用气 供气 | gas
  供热 供暖 | heat
  可回收物 | recycl
  厨余垃圾 | kitchen food_waste
  有害垃圾 | hazardous
  噪声 | noise
  土壤 | soil
  酸雨 | acid
  氮氧化物 | nitrogen_oxide
  臭氧 | ozone
  碳排放 二氧化碳 | carbon co2
  装备制造 装备制造业 | equipment
  化工 化学工业 | chemical
  纺织 | textile
  食品 | food
  医药 医药产业 制药 | pharmac medic
  电子信息 电子 | electronic
  建材 | building_material
  造船 船舶工业 | shipbuild
  冶金 | metallurg
  软件 | software
  生物 | bio
  航空 | aviation aero
  新材料 | new_material advanced_material
  锂电 电池 | batter
  稀土 | rare
  化肥 | fertili
  农药 | pesticid
  农机 | machin
  拖拉机 | tractor
  油茶 | camellia
  桑 | mulberr
  核桃 | walnut
  板栗 | chestnut
  花椒 | pepper
  辣椒 | chil
  大蒜 | garlic
  生姜 | ginger
  番茄 西红柿 | tomato
  黄瓜 | cucumber
  白菜 | cabbage
  玫瑰 | rose$ roses
  牡丹 | peon
  杉木 | fir$
  松 松树 | pine
  蜂 | bee$ bees
  对虾 | prawn shrimp
  牡蛎 生蚝 | oyster
  海带 | kelp
  养殖 | farmed aquacultur farming
  捕捞 | catch caught capture
  现金流 | cash
  股息 红利 分红 | dividend
  毛利 毛利率 毛利润 | gross
  净利率 | net_margin
  研发 研发投入 | r&d research
  营销 | marketing
  成本(?![年级届地次市省]) | cost
  债务 | debt
  债券 专项债券 | bond
  增值税 | vat value-added_tax
  所得税 | income_tax
  个人所得税 | individual_income personal_income
  企业所得税 | corporate_income enterprise_income
  关税 | tariff customs_dut
  非税收入 | non-tax
  基金 | fund$ funds
  住户存款 | household_deposit
  论文 | paper$ papers
  院士 | academician
  博士后 | postdoc
  人才 | talent
  工程师 | engineer
  学会 | societ
  出生率 | birth
  死亡率 | death mortality
  工伤 | work-related injury
  生育 | maternity
  残疾人 | disab
  孤儿 | orphan
  留守儿童 | left-behind
  特困 特困人员 | extreme destitute
  公租房 公共租赁住房 | public_rental public_housing
  商品房 | commercial
  棚户区 棚改 | shantytown
  经适房 | affordable
  写字楼 | office
  厨房 | kitchen
  卧室 | bedroom
  剧场 剧院 | theatre theater
  美术馆 | gallery art_museum
  音乐会 | concert
  非遗 | intangible
  古树 | ancient_tree old_tree
  书店 | bookshop bookstore
  游泳池 泳池 | pool
  足球 足球场 | football soccer
  篮球 篮球场 | basketball
  乒乓球 | table_tennis
  羽毛球 | badminton
  火灾 | fire$ fires
  洪水 | flood
  地震 | earthquake
  台风 | typhoon
  救援 | rescue
  信访 | petition
  窗口 | window
  文件 | document
  处分 | disciplin
  审计 | audit
  巡视 巡察 | inspection
  工作日 平日 | weekday working_day workday
  周末 双休日 | weekend
  节假日 假日 | holiday
  白天 | day$ daytime
  夜间 晚间 | night evening
  红色 | red$
  绿色 | green$
  蓝色 | blue$
  黄色 | yellow
  大型 | large
  中型 | medium
  小型 | small
  高层 | high-rise
  多层 | multi-storey low-rise
  一等奖 | first_prize
  二等奖 | second_prize
  三等奖 | third_prize
  甲方 | party_a
  乙方 | party_b
  父亲 | father
  母亲 | mother
  丈夫 | husband
  妻子 | wife wives
  单身 | single
  已婚 | married
  租金 | rent$ rents rental
  水费 | water_bill water_charge
  电费 | electricity_bill
  票价 门票 | ticket fare
  学费 | tuition
  押金 | deposit
  印度 | india$ indian
  巴西 | brazil
  越南 | viet
  泰国 | thai
  新加坡 | singapore
  马来西亚 | malaysia
  印尼 印度尼西亚 | indonesia
  澳大利亚 | australia
  加拿大 | canada canadian
  意大利 | ital
  西班牙 | spain spanish
  荷兰 | netherlands dutch
  哈萨克斯坦 | kazakh
  蒙古 | mongol
  波兰 | poland polish
  一带一路 | belt
  陆路 | overland land_route
  海运 | sea$ ocean maritime
  空运 | air_freight air_cargo
  水路 水运 | waterway
  眼科 | ophthalm eye
  口腔科 口腔 牙科 | dental dentist stomatolog oral$
  骨科 | orthop
  皮肤科 | dermatolog
  中医药 中医院 | tcm traditional_chinese chinese_medic
  西医 | western
  预约 | appointment reservation booking booked
  核酸 核酸检测 | nucleic pcr
  重症 重症监护 | intensive icu severe critical
  无症状 无症状感染者 | asymptomatic
  治愈 | recover cured
  患者 病人 | patient
  药店 药房 | pharmacy pharmacies drugstore
  药品 | drug$ medicine pharmaceutical
  医疗器械 | device
  高血压 | hypertens blood_pressure
  糖尿病 | diabet
  结核 结核病 肺结核 | tubercul tb$
  癌症 肿瘤 | cancer tumor tumour oncolog
  精神科 精神病 精神障碍 | psychiatr mental
  康复 | rehabilitat
  献血 | blood
  孕产妇 孕妇 | pregnan maternal expectant
  婴儿 新生儿 婴幼儿 | infant newborn baby babies
  卫生院 | health_center health_centre township_hospital township_health
  卫生室 诊所 | clinic
  家庭医生 | family_doctor family_physician
  学前教育 学前 | preschool pre-school pre-primary
  义务教育 | compulsory
  职业教育 职业学校 职业院校 中职 高职 | vocational
  特殊教育 特教 | special_ed special_school special_needs
  高等教育 | higher
  托育 托位 | childcare child_care child-care nurser daycare
  中小学 中小学校 | primary elementary
  小学生 | primary elementary pupil
  中学生 初中生 | middle junior secondary
  高中生 | high_school senior
  大学生 | college universit undergraduate
  民办 | private
  公办 | public
  寄宿 寄宿生 | boarding boarder
  录取 | admit admission enrol
  在校生 在校学生 入学率 | enrol
  寝室 | dorm
  午餐 营养餐 | lunch meal
  教室 | classroom
  操场 运动场 | playground sports_ground sports_field athletic
  奖学金 | scholarship
  助学贷款 | student_loan
  助学金 | bursar stipend student_aid financial_aid
  校长 | principal headmaster head_teacher headteacher president
  教授 | professor
  副教授 | associate_prof
  教职工 | staff facult
  高考 | gaokao college_entrance
  中考(?![虑察核试]) | zhongkao high_school_entrance
  考生 | candidate examinee test-taker
  教材 课本 | textbook
  农村公路 | rural
  停车泊位 | parking
  航站楼 | terminal
  航道 | waterway channel
  渡口 | ferry ferries
  吞吐量 | throughput
  货物吞吐量 | cargo freight
  旅客吞吐量 | passenger
  集装箱吞吐量 | container teu
  客流 客流量 | ridership rider passenger
  出租车 的士 | taxi cab$
  网约车 | ride-hail e-hail ride_hail online_car
  有轨电车 电车 | tram
  轻轨 | light_rail
  公交站 | bus_stop bus_station
  立交桥 立交 互通 | interchange overpass flyover
  人行道 | sidewalk pavement footpath walkway
  收费站 | toll
  动车 动车组 | emu$ bullet multiple-unit high-speed
  飞机 | aircraft airplane aeroplane plane$
  无人机 | drone uav unmanned
  票房 | box_office
  船员 | crew seafarer sailor
  民航 | civil_aviation civil_aircraft
  航空公司 | airline carrier
  邮政 | postal post$
  口岸 | port$ checkpoint border
  海关 | customs
  保税 综保区 保税区 | bonded
  中欧班列 | china-europe
  可再生能源 | renewable
  清洁能源 | clean
  能耗 能源消费 | energy
  发电 发电量 | generat
  装机 装机容量 | installed installation
  变电站 | substation
  储能 | storage
  氢能 氢 | hydrogen
  生物质 | biomass
  沼气 | biogas methane
  燃气 | gas$
  柴油 | diesel
  汽油 | gasoline petrol$
  锂电池 | batter lithium
  饮用水 | drinking
  自来水 | tap$ piped running
  灌溉 | irrigat
  排水 | drain
  管网 管道 | pipe
  地下水 | groundwater ground_water underground
  海水 | sea$ seawater marine
  水土流失 | erosion
  噪音 | noise
  二氧化氮 | nitrogen_dioxide no2
  总磷 | phosph
  优良天数 优良 | good$ excellent
  降水 降水量 降雨 降雨量 | precipitation rain
  气温 | temperature
  洪涝 防洪 | flood
  干旱 旱灾 抗旱 | drought
  餐厨垃圾 厨余 | kitchen food_waste
  危险废物 危废 | hazardous harmful
  其他垃圾 | residual other_waste
  生活垃圾 | household domestic
  建筑垃圾 | construction demolition
  焚烧 | inciner
  填埋 | landfill
  固体废物 固废 | solid
  播种面积 播种 | sown sowing
  夏粮 | summer
  秋粮 | autumn fall$
  早稻 | early_rice early-
  晚稻 | late_rice late-
  种子 | seed$
  肥料 | fertili
  农业机械 | machinery machine
  大棚 温室 | greenhouse
  高标准农田 | high-standard
  香蕉 | banana
  青稞 大麦 | barley
  牦牛 | yak
  奶牛 | dairy cow$
  母猪 能繁母猪 | sow$ breeding
  出栏 | slaughter
  存栏 | inventor stock$ herd on_hand
  水产养殖 | aquacult
  饲料 | feed$
  畜牧业 畜牧 畜禽 | livestock animal_husbandry
  林业 | forestry
  渔业 | fisher
  种植业 | crop planting
  苗木 树苗 | sapling seedling
  绿地 绿化 | green
  自然保护区 | nature_reserve
  鸟类 鸟 | bird
  物种 | species
  装备 | equipment
  高技术产业 高技术制造业 | high-tech high-technology
  纺织业 | textile
  服装 | garment cloth apparel
  有色金属 有色 | non-ferrous nonferrous
  采矿 采矿业 | mining
  铝 | aluminum aluminium
  铜(?![陵仁川梁鼓]) | copper
  黄金 | gold$
  黄金周 | golden
  塑料 | plastic
  玻璃 | glass
  陶瓷 | ceramic porcelain
  家具 | furniture
  家电 家用电器 | appliance
  计算机 电脑 | computer
  机器人 | robot
  集成电路 | integrated_circuit ic$
  大数据 | big_data
  人工智能 | artificial ai$
  数字经济 | digital
  宽带 | broadband
  光纤 光缆 | fiber fibre optic
  数据中心 | data_center data_centre
  轮胎 | tire$ tyre
  白酒 | liquor baijiu spirits
  啤酒 | beer
  卷烟 香烟 | cigarette
  净资产 | net_asset
  所有者权益 股东权益 | equity
  现金 | cash
  定期存款 | time_deposit fixed
  活期存款 | demand
  短期贷款 | short-term
  长期贷款 中长期贷款 | long-term medium-
  不良贷款 不良率 | non-perform nonperform npl bad$
  专项债 | special
  一般债券 | general
  利率 | interest_rate
  汇率 | exchange_rate
  利息 | interest
  担保 | guarant
  上市公司 上市企业 | listed
  营业成本 | cost$
  管理费用 | administrative
  研发费用 | r&d research
  个税 | individual personal
  消费税 | consumption excise
  契税 | deed
  减税 减税降费 | tax_cut tax_reduc tax_and_fee
  退税 | rebate refund
  每股收益 | per_share eps$
  股东 | shareholder stockholder
  市值 | market_cap market_value capitali
  证券 | securities
  银行 | bank$ banking
  寿险 人身险 | life$
  车险 | auto$ motor car$
  赔付 理赔 | claim indemnit payout
  转移支付 | transfer
  基本支出 | basic
  项目支出 | project
  公务接待 | reception official_hospitality
  公务用车 公车 | official_vehicle official_car government_vehicle vehicle
  因公出国 出国 | overseas abroad
  结转 | carry carried
  赤字 逆差 | deficit
  顺差 | surplus
  政府采购 采购 | procure purchas
  进出口 | imports_and import_and exports_and total_trade foreign_trade
  一般贸易 | general
  加工贸易 | processing
  服务贸易 | trade_in_services services_trade service_trade
  货物贸易 | goods
  跨境电商 | cross-border
  外汇 外汇储备 | foreign_exchange forex
  菲律宾 | philippin filipin
  巴基斯坦 | pakistan
  墨西哥 | mexic
  澳洲 | australia
  新西兰 | new_zealand
  瑞士 | switz swiss
  南非 | south_africa
  拉美 拉丁美洲 | latin
  亚洲 | asia
  西藏 | tibet xizang
  长三角 | delta
  孵化器 | incubator
  中小企业 | sme$ small_and small-
  专精特新 | specialized specialised srdi
  常住人口 常住 | permanent resident
  户籍人口 户籍 | registered household_reg hukou
  流动人口 | floating migrant
  城镇化率 城镇化 | urbani
  人均 | per_capita per-capita
  未成年人 | minors juvenile underage
  残疾 | disab
  退役军人 退伍军人 | veteran ex-service
  工伤保险 | work-related work_injur work-injury employment_injur occupational
  生育保险 | maternity
  退休 退休人员 | retire
  养老金 | pension
  养老院 敬老院 养老机构 | nursing_home care_home elderly_care senior
  公积金 住房公积金 | provident
  保障性住房 保障房 经济适用房 | affordable subsidized subsidised
  老旧小区 | old$
  二手房 | second-hand secondhand pre-owned existing
  办公楼 | office
  电梯 | elevator lift$
  地下(?=[0-9一二三四五六七八九两室部]) | underground basement below
  地上(?=[0-9一二三四五六七八九两部]) | above aboveground
  楼层 | floor$ storey stories
  建筑面积 | floor_area floor_space built-up
  大剧院 | theater theatre
  文物 | relic
  非物质文化遗产 | intangible
  电视 | tv$ television
  期刊 杂志 | magazine journal periodical
  过夜 过夜游客 | overnight
  旅行社 | travel_agen
  星级 | star$ star-rated five-star four-star three-star
  裁判员 | referee umpire judge
  游泳 游泳馆 | swim pool
  马拉松 | marathon
  观众 | spectator audience viewer
  交通事故 | traffic road
  刑事 刑事案件 | criminal
  盗窃 | theft burglar
  诈骗 | fraud scam
  逮捕 抓获 | arrest apprehend
  失踪 | missing
  法院 | court$
  调解 | mediat
  部门 | department
  事项 | matter$ item$
  检查 | inspect
  罚款 处罚 | fine_of fines fined penalt penali
  投诉 | complain
  热线 | hotline
  公务员 | civil_serv
  培训 | training trainee trained
  会议室 | meeting_room conference_room
  座位 | seat$
  口译 | interpret translat
  记者 | journalist reporter
  嘉宾 | guest$
  参展商 | exhibitor
  家长 父母 | parent
  副市长 | vice_mayor vice-mayor deputy_mayor
  春节 | spring_festival lunar chinese_new_year
  国庆 国庆节 | national_day
  晚上 | night evening
  上半年 | first_half
  下半年 | second_half
  一季度 第一季度 | first_quarter q1
  二季度 第二季度 | second_quarter q2
  三季度 第三季度 | third_quarter q3
  四季度 第四季度 | fourth_quarter q4
  前三季度 | first_three nine_months
  明年 | next_year
  混凝土 | concrete
  东南 | southeast south-east
  西南 | southwest south-west
  东北 | northeast north-east
  西北 | northwest north-west
  郊区 | suburb
  山区 | mountain
  沿海 | coast
  一级 | first- level_1 grade_1 class_1 level_i$ grade_i$ class_i$
  二级 | second- level_2 grade_2 class_2 level_ii$ grade_ii$ class_ii$
  三级 | third- level_3 grade_3 class_3 level_iii$ grade_iii$ class_iii$
  中药 中成药 | chinese_medic traditional_chinese tcm
  劳动年龄 劳动年龄人口 | working-age working_age
  意向书 | letter_of_intent letters_of_intent loi$
  报告 | report
  通知 | notice notif circular
  通告 公告 | announc notice
  公报 | communiqu bulletin gazette
  白皮书 | white_paper
  意见稿 征求意见稿 | draft exposure
  决议 | resolution
  判决 判决书 | judgment judgement verdict
  仲裁 | arbitrat
  许可证 | permit licen
  营业执照 执照 | licen
  证书 | certificate
  护照 | passport
  签证 | visa
  身份证 | id_card identity identification
  居住证 | residence_permit residential_permit
  宣言 | declaration
  条约 | treat
  公约 | convention
  章程 | charter articles bylaw
  纲要 | outline
  签署 | sign
  受理 | accept handl admitted
  办结 | conclud complet settl clos handled resolv
  立案 | fil register docket opened investigat
  结案 | conclud clos settl
  侦破 破案 | solv crack
  起诉 公诉 | prosecut indict sued sue$ lawsuit
  上诉 | appeal
  申诉 | appeal petition
  诉讼 | litigat lawsuit
  行政诉讼 | administrative
  行政复议 复议 | reconsider
  行政处罚 | administrative penalt
  行政许可 | licens permit
  公证 | notar
  法律援助 | legal_aid
  起草 | draft
  修订 | revis amend
  废止 | repeal abolish abrogat annul
  审议 | deliberat review consider
  表决 | vote voting
  选举 | election elect$ elected
  任命 任免 | appoint
  验收 | accept inspect
  验资 | capital_verif verif
  举报 | report tip$ whistle
  抽检 | sampl spot random
  搬迁 | relocat resettl
  拆除 | demolish dismantl demolition
  拆迁 征拆 | demolition relocat
  招标 | tender bid bidding
  投标 | bid bidding tender
  中标 | winning won bid awarded
  拍卖 | auction
  破产 | bankrupt
  捐赠 捐款 | donat
  委员会 | committee commission council
  常委会 常务委员会 | standing
  政协 | cppcc consultative
  检察院 | procurator
  派出所 | police_station
  看守所 | detention
  监狱 | prison jail
  公安局 公安 | public_security police
  教育局 | education
  财政局 | finance
  税务局 税务 | tax
  统计局 | statistic
  气象局 气象 | meteorolog weather
  协会 | association
  商会 | chamber
  联合会 | federation
  工会 总工会 | union
  妇联 | women
  共青团 团员(?!工) | youth_league league
  少先队 | pioneer
  红十字 红十字会 | red_cross
  基金会 | foundation
  社会组织 | social_organi ngo$
  业委会 业主委员会 | owner homeowner
  居委会 | neighborhood neighbourhood residents
  村委会 | villager village_committee
  街道办事处 街道办 | subdistrict sub-district
  物业(?![绩态务]) 物业公司 | property
  智库 | think
  研究院 研究所 | institute research academy
  科学院 | academy
  教堂 教会(?![学他她孩]) | church
  寺庙 寺院 | temple monaster
  清真寺 | mosque
  银行网点 | branch outlet
  邮局 | post_office
  信用社 农信社 | credit_union credit_cooperative
  村镇银行 | rural_bank village
  事业单位 | public_institution
  央企 中央企业 | central central-government centrally
  跨国公司 | multinational
  子公司 | subsidiar
  分公司 | branch
  总部 | headquart
  书记 | secretar
  主席 | chair president
  副主席 | vice_chair vice-chair vice_president deputy_chair
  主任 | director chair
  副主任 | deputy_director vice_chair vice_director
  局长 | director commissioner
  部长(?![江期远度]) | minister
  省长(?!期) | governor
  副省长 | vice_governor vice-governor deputy_governor
  县长(?!期) | county_head magistrate
  总理 | premier prime_minister
  总统(?!计) | president
  大使(?!馆) | ambassador
  大使馆 | embass
  总领事(?!馆) | consul
  总领事馆 | consulate
  董事(?![会长]) | director
  独立董事 独董 | independent
  董事长 | chair
  监事(?!会) | supervisor
  总经理 | general_manager
  高管(?!理) 高级管理人员 | executive senior_management
  法定代表人 | legal_representative
  院长(?!期) | president dean
  河长(?![度江]) | river_chief
  第一书记 | first_secretar
  厅级 厅局级 | department-level bureau-level departmental-level
  处级 县处级 | division-level county-level
  科级 乡科级 | section-level township-level
  省部级 中管干部 | provincial ministerial centrally
  正高级 | full senior professor
  副高 副高级 | associate deputy vice
  初级(?!中) | junior primary elementary
  中级 | intermediate
  高级(?![别差中]) | senior advanced
  技师 | technician
  技工(?![作程业信厂]) | technician skilled
  技能人才 高技能人才 | skilled
  会计 会计师 | account
  科学家 | scientist
  科研人员 | research
  作家(?![园庭属]) | writer author
  演员 | actor actress performer
  保洁 保洁员 环卫工人 环卫工 | clean sanitation
  护理员 护工 | caregiver nursing carer
  家政 | domestic housekeep
  保姆 | nann
  矿工(?![作程业]) | miner
  士兵 战士 | soldier
  军人 现役军人 | servicem military soldier
  飞行员 | pilot
  船长(?!度) | captain
  社工(?!作) 社会工作者 | social_work
  检察官 | prosecutor procurator
  祖父 爷爷 | grandfather
  祖母 奶奶 | grandmother
  儿子 | son$
  女儿 | daughter
  兄弟 | brother
  姐妹 | sister
  孙子 孙女 | grandson granddaughter grandchild
  配偶 | spous
  子女 | child
  独生子女 | only_child one-child
  双胞胎 | twin
  二孩 二胎 | second_child second-child
  三孩 三胎 | third_child three-child third-child
  一孩 头胎 | first_child first-child
  未婚 | unmarried single
  一年级 | first_grade grade_one grade_1$ first-grade first-year year_1$ primary_one
  二年级 | second_grade grade_two grade_2$ second-grade second-year year_2$ primary_two
  三年级 | third_grade grade_three grade_3$ third-grade third-year year_3$
  四年级 | fourth_grade grade_four grade_4$ fourth-grade fourth-year year_4$
  五年级 | fifth_grade grade_five grade_5$ fifth-grade year_5$
  六年级 | sixth_grade grade_six grade_6$ sixth-grade year_6$
  七年级 | seventh_grade grade_seven grade_7$ seventh-grade
  八年级 | eighth_grade grade_eight grade_8$ eighth-grade
  九年级 | ninth_grade grade_nine grade_9$ ninth-grade
  大一(?=[新学]) | freshm first-year
  大二(?=学) | sophomore second-year
  大三(?=学) | junior third-year
  大四(?=学) | senior fourth-year
  应届 应届毕业生 | fresh new_graduate recent current-year
  往届 | previous
  新生(?![代态产活育命力物]) | freshm new_student new$
  辍学 | drop
  普通高中 普高 | regular general ordinary academic
  九年一贯制 | nine-year
  国际学校 | international_school
  党校 | party_school
  技校 技工学校 技工院校 | technician technical skilled
  师范 | normal$ teacher
  职业技术学院 | vocational polytechnic
  专科 大专 专科生 | junior_college associate specialist college
  双一流 | double_first-class double_first
  继续教育 | continuing
  选修 选修课 | elective
  必修 必修课 | compulsory required
  学分 | credit
  学时 课时 | hour$ class_hour period
  学期 | semester term$
  学年 | academic_year school_year
  数学 | math
  语文 | chinese
  物理(?!疗) 物理学 | physic
  化学 | chemi
  生物学 | biolog
  历史 | histor
  地理(?![赔念解]) | geograph
  哲学 | philosoph
  经济学 | economic
  法学(?!习) | law$ jurisprud legal
  文学 | literat
  医学 | medic
  工学 | engineering
  理学(?=[士硕博]) 理科 | science
  文科 | liberal humanit
  心理学 | psycholog
  心理(?!学) | psycholog mental
  统计学 | statistic
  美术 | art$ fine_art painting
  音乐 | music
  舞蹈 | dance dancing
  书法 | calligraph
  戏曲 | opera
  英语 | english
  汉语 中文(?![化件旅]) | chinese mandarin
  普通话 | mandarin putonghua
  粤语 | cantonese
  日语 | japanese
  法语 | french
  德语 | german
  俄语 | russian
  西班牙语 | spanish
  葡萄牙语 葡语 | portug
  阿拉伯语 阿拉伯文 | arabic
  韩语 韩文 | korean
  外语 | foreign_lang
  抗生素 | antibiotic
  胰岛素 | insulin
  处方 处方药 | prescription
  非处方药 | over-the-counter otc
  创新药 | innovative novel
  毒品 | drug narcotic
  大麻 | cannabis marijuana hemp
  流感 | flu$ influenza
  艾滋病 | aids$ hiv$
  肝炎 乙肝 | hepatit
  疟疾 | malaria
  肺炎 | pneumon
  新冠 新冠肺炎 | covid coronavirus
  心脏病 冠心病 | heart coronary
  心血管 心脑血管 | cardiovascular cardio
  肺癌 | lung
  肝癌 | liver
  胃癌 | stomach gastric
  乳腺癌 | breast
  宫颈癌 | cervical
  慢性病 慢病 | chronic
  传染病 | infectious communicable
  职业病 | occupational
  罕见病 | rare
  近视 | myopi short-sight near-sight nearsight
  超重 | overweight
  尘肺 尘肺病 | pneumocon
  血吸虫 血吸虫病 | schisto
  狂犬病 | rabies
  手足口病 | hand-foot hand,
  登革热 | dengue
  抑郁 抑郁症 | depress
  自闭症 孤独症 | autis
  密切接触者 密接 | close_contact
  隔离 | quarantin isolat
  疑似 疑似病例 | suspect
  心脏 | heart cardiac
  肝脏 | liver hepat
  肾脏 | kidney renal
  肺部 | lung pulmon
  角膜 | cornea
  骨髓 造血干细胞 | marrow stem
  器官捐献 器官 | organ$
  血压 | blood_pressure
  血糖 | blood_sugar glucose
  胆固醇 | cholesterol
  体温 | temperature
  身高(?![质标效度等级端]) | height tall
  体重 | weigh
  视力 | vision eyesight
  听力 | hearing
  高龄 高龄老人 | advanced_age very_old aged
  失能 失能老人 | disab
  空巢 空巢老人 | empty-nest empty_nest
  百岁老人 | centenar
  中等收入 | middle-income middle_income
  失业保险 | unemploy
  财产险 财险 | property
  健康险 | health
  农业保险 农险 | agricultur crop
  大病保险 大病 | serious critical major_illness
  长期护理保险 长护险 | long-term_care
  商业保险 | commercial
  被保险人 参保 | insured covered enrol
  保额 保险金额 | sum_insured insured coverage
  再保险 | reinsur
  资源税 | resource
  房产税 房地产税 | property real_estate house
  土地增值税 | land_appreciat land_value
  城镇土地使用税 | land_use
  车辆购置税 购置税 | purchase
  车船税 | vehicle
  环境保护税 环保税 | environment
  城市维护建设税 城建税 | urban city_maintenance
  出口退税 | export
  留抵退税 | vat value-added
  附加费 教育费附加 | surcharge
  手续费 | handling commission fee
  保证金 | deposit margin
  罚金 | fine$ fined
  违约金 | liquidated penalt
  停车费 | parking
  定金 首付 首付款 | down_payment deposit
  本金(?![额融属]) | principal
  存量 | existing outstanding stock$
  增量 | increment new$ increase
  授信 | credit
  信用卡 | credit_card
  借记卡 | debit
  银行卡 | bank_card
  理财(?![务政产会]) 理财产品 | wealth
  期货 | future
  期权 | option
  信托 | trust
  融资租赁 租赁 | leas
  小额贷款 小贷 | microcredit microloan small_loan micro-loan
  抵押 抵押贷款 按揭 | mortgag collateral
  信用贷款 | unsecured credit
  公司贷款 对公贷款 | corporate
  涉农贷款 | agricultur farm
  普惠小微 普惠金融 | inclusive
  普惠 普惠性 | inclusive affordable
  绿色贷款 绿色信贷 | green
  票据 | bill$ note$ commercial_paper
  汇票 | draft bill$
  支票 | check$ cheque
  贴现 | discount
  资本充足率 | capital_adequacy
  存款准备金 准备金率 | reserve
  流动性 | liquid
  商誉 | goodwill
  存货 | inventor
  应收账款 | receivable
  应付账款 | payable
  折旧 | depreciat
  资产负债率 负债率 | debt leverage gearing liabilit
  预付款 预付 | prepay prepaid advance
  注册资本 | registered_capital
  实缴 实收资本 | paid-in paid-up
  股权 | equit stake shareholding
  股本 | share_capital
  可转债 | convertible
  公司债 企业债 | corporate
  地方债 地方政府债券 | local
  科创板 | star_market sci-tech
  创业板 | chinext gem$
  主板 | main_board
  北交所 | beijing_stock bse$
  上交所 | shanghai_stock sse$
  深交所 | shenzhen_stock szse
  新三板 | neeq new_third third_board
  风险投资 创投 | venture
  私募 | private_equity private_fund private_placement privately
  公募 | mutual public_fund publicly_offered
  成交额 成交量 | turnover transaction trad
  市盈率 | p/e price-to-earning price-earning
  中位数 | median
  平均数 均值 年均 | average mean$
  当月 | month
  期末 | end$ ending closing period-end
  期初 | beginning opening
  年底 | year-end end$
  月末 | month-end end$
  标准差 | standard_deviation
  样本 | sample
  居民消费价格 | cpi$ consumer_price
  工业生产者出厂价格 | ppi$ producer
  预期寿命 | life_expectanc
  性别比 | sex_ratio gender_ratio
  自然增长率 | natural
  海拔 | altitude elevation above_sea
  中年人 | middle-age middle_age
  孕产妇死亡率 | maternal
  回族 | hui$
  藏族 | tibetan zang$
  壮族 | zhuang
  苗族 | miao$
  彝族 | yi$
  土家族 | tujia
  满族 | manchu
  蒙古族 | mongol
  维吾尔族 维吾尔 | uygur uyghur uighur
  哈萨克族 | kazak
  朝鲜族 | korean
  傣族 | dai$
  白族 | bai$
  瑶族 | yao$
  羌族 | qiang
  佛教 佛教徒 | buddh
  基督教 基督徒 | christian protestant
  天主教 | catholic
  伊斯兰教 伊斯兰 穆斯林 | islam muslim
  内蒙古 | inner_mongolia
  陕西 | shaanxi
  哈尔滨 | harbin
  乌鲁木齐 | urumqi
  拉萨 | lhasa
  呼和浩特 | hohhot
  喀什 | kashgar kashi
  伊犁 | ili$ yili
  鄂尔多斯 | ordos
  西安 | xi'an xi’an xian
  重庆 | chongqing
  厦门 | xiamen
  台北(?!京) | taipei
  港澳 港澳台 | hong macao
  粤港澳大湾区 大湾区 | greater_bay bay_area
  京津冀 | beijing-tianjin jing-jin
  珠三角 | pearl
  长江 | yangtze
  黄河 | yellow_river
  珠江 | pearl_river
  东京 | tokyo
  大阪 | osaka
  首尔 | seoul
  釜山 | busan
  平壤 | pyongyang
  曼谷 | bangkok
  河内(?=市) | hanoi
  胡志明市 | ho_chi
  雅加达 | jakarta
  马尼拉 | manila
  万象(?!城) | vientiane
  新德里 德里 | delhi
  孟买 | mumbai
  迪拜 | dubai
  开罗 | cairo
  莫斯科 | moscow
  圣彼得堡 | petersburg
  伦敦 | london
  巴黎 | paris
  柏林 | berlin
  汉堡(?![王包]) | hamburg
  慕尼黑 | munich
  罗马(?!尼亚) | rome$ roman$
  米兰 | milan
  马德里 | madrid
  阿姆斯特丹 | amsterdam
  鹿特丹 | rotterdam
  布鲁塞尔 | brussels
  日内瓦 | geneva
  维也纳 | vienna
  布达佩斯 | budapest
  华沙 | warsaw
  雅典 | athens
  纽约 | new_york
  华盛顿 | washington
  洛杉矶 | los_angeles
  旧金山 | san_francisco
  芝加哥 | chicago
  硅谷 | silicon
  多伦多 | toronto
  温哥华 | vancouver
  悉尼 | sydney
  墨尔本 | melbourne
  朝鲜 | dprk north_korea korea
  老挝 | lao$ laos laotian
  缅甸 | myanmar burm
  柬埔寨 | cambodia
  文莱 | brunei
  孟加拉国 孟加拉 | bangla
  斯里兰卡 | sri_lanka
  尼泊尔 | nepal
  马尔代夫 | maldiv
  阿富汗 | afghan
  伊朗 | iran
  伊拉克 | iraq
  以色列 | israel
  巴勒斯坦 | palestin
  约旦 | jordan
  沙特 沙特阿拉伯 | saudi
  阿联酋 | uae$ emirat
  卡塔尔 | qatar
  科威特 | kuwait
  阿曼 | oman
  土耳其 | turk türk
  乌兹别克斯坦 | uzbek
  吉尔吉斯斯坦 | kyrgyz
  塔吉克斯坦 | tajik
  土库曼斯坦 | turkmen
  格鲁吉亚 | georgia
  亚美尼亚 | armenia
  阿塞拜疆 | azerbai
  乌克兰 | ukrain
  白俄罗斯 | belarus
  爱沙尼亚 | estonia
  拉脱维亚 | latvia
  立陶宛 | lithuania
  芬兰 | finland finnish
  瑞典 | swed
  挪威 | norw
  丹麦 | denmark danish
  冰岛 | iceland
  爱尔兰 | ireland irish
  比利时 | belgi
  卢森堡 | luxembourg
  奥地利 | austria$ austrian
  捷克 | czech
  斯洛伐克 | slovak
  匈牙利 | hungar
  罗马尼亚 | romania
  保加利亚 | bulgaria
  塞尔维亚 | serb
  克罗地亚 | croat
  斯洛文尼亚 | sloven
  希腊 | greece greek
  葡萄牙 | portug
  埃及 | egypt
  摩洛哥 | morocc
  阿尔及利亚 | algeria
  突尼斯 | tunis
  苏丹 | sudan
  埃塞俄比亚 | ethiopia
  肯尼亚 | kenya
  坦桑尼亚 | tanzania
  乌干达 | uganda
  尼日利亚 | nigeria
  加纳(?![税入]) | ghana
  喀麦隆 | cameroon
  刚果 刚果金 | congo
  安哥拉 | angola
  赞比亚 | zambia
  津巴布韦 | zimbabwe
  莫桑比克 | mozambi
  阿根廷 | argentin
  智利 | chile
  秘鲁 | peru
  哥伦比亚 | colombia
  委内瑞拉 | venezuela
  古巴 | cuba
  巴拿马 | panama
  斐济 | fiji
  巴布亚新几内亚 | papua
  东南亚 | southeast_asia
  中亚(?![热]) | central_asia
  联合国 | united_nations un$
  世界银行 世行 | world_bank
  世卫组织 世界卫生组织 | who$ world_health
  世贸组织 | wto$ world_trade
  董事会 | board
  监事会 | supervisory
  高一(?=[新学]) | first-year senior_one grade_10$ tenth
  初一(?=[新学]) | first-year junior_one grade_7$ seventh
  执委会 执行委员会 | executive
  岁以下 | under$ younger below
  岁以上 | over$ older above and_above
  柚(?!木) 沙田柚 西柚 | pomelo grapefruit shaddock
  李子 李(?=[、，桃杏]) | plum$
  杏子 杏(?=[、，李桃]) | apricot
  石榴 | pomegranate
  芒果 杧果 | mango
  菠萝 凤梨 | pineapple
  椰子 | coconut
  龙眼 桂圆 | longan
  榴莲 | durian
  火龙果 | dragon_fruit dragonfruit pitaya
  百香果 | passion_fruit passionfruit
  木瓜 | papaya
  杨梅 | bayberr waxberr
  蓝莓 | blueberr
  柠檬 | lemon
  甜橙 橙子 血橙 冰糖橙 | orange
  蜜橘 蜜桔 金桔 金橘 | tangerine mandarin orange kumquat
  沃柑 砂糖橘 椪柑 | mandarin tangerine orah sugar_orange ponkan
  柿子 柿饼 | persimmon
  红枣 枣(?![庄阳强]) 冬枣 大枣 | jujube red_date
  枸杞 | wolfberr goji
  山楂 | hawthorn
  沙棘 | seabuckthorn sea-buckthorn sea_buckthorn
  刺梨 | rosa_roxburghii roxburgh prickly_pear cili
  油桃 | nectarine
  水蜜桃 蜜桃 | peach
  黄桃 | yellow_peach peach
  雪梨 香梨 酥梨 | pear$ pears
  哈密瓜 甜瓜 香瓜 | cantaloupe hami muskmelon melon
  橄榄(?!球) 油橄榄 | olive
  无花果 | fig$
  牛油果 | avocado
  罗汉果 | luo_han luohan monk
  杨桃 | carambola star_fruit starfruit
  番石榴 | guava
  槟榔 | areca betel
  腰果 | cashew
  杏仁 | almond
  开心果 | pistachio
  澳洲坚果 夏威夷果 | macadamia
  坚果 | nut$
  香榧 | torreya
  山核桃 | hickory pecan
  莲藕 藕(?!断) | lotus_root
  莲子 | lotus_seed
  茭白 | water_bamboo wild_rice zizania
  竹笋 笋 | bamboo_shoot
  萝卜 | radish turnip
  胡萝卜 | carrot
  洋葱 | onion
  大葱 香葱 | scallion green_onion leek welsh_onion
  韭菜 | chive leek
  芹菜 | celery
  菠菜 | spinach
  生菜 | lettuce
  茄子 | eggplant aubergine
  南瓜 | pumpkin
  冬瓜 | wax_gourd winter_melon white_gourd
  苦瓜 | bitter_gourd bitter_melon
  丝瓜 | loofah luffa sponge_gourd
  豆角 四季豆 豇豆 | bean
  豌豆 | pea$ peas
  蚕豆 | broad_bean fava
  绿豆 | mung
  榨菜 | mustard zha_cai zhacai pickle
  黄花菜 黄花(?=[、，]) | daylil day_lil
  高粱 | sorghum
  小米(?![公集手汽科]) 谷子 | millet
  芝麻 | sesame
  向日葵 葵花 | sunflower
  面粉 | flour
  大米 | rice$
  糯稻 糯米 | glutinous
  天麻 | gastrodia
  人参(?![加与观保展赛会战军考合]) | ginseng
  杜仲 | eucommia
  黄连 | coptis goldthread
  八角(?![形亭楼]) | star_anise anise
  花茶 茉莉花茶 | scented_tea flower_tea jasmine
  乌龙茶 铁观音 | oolong tieguanyin
  黑茶 砖茶 | dark_tea brick_tea
  黄茶 | yellow_tea
  普洱茶 | pu'er pu-erh pu_er puer
  毛尖 | maojian
  可可(?![西托]) | cocoa cacao
  菊花 | chrysanthemum
  荷花 莲花(?![山县池湖]) | lotus
  兰花 | orchid
  杜鹃花 杜鹃(?!鸟) | azalea rhododendron
  梅花 | plum$
  桂花 | osmanthus
  桃花(?![源江]) | peach
  银杏 | ginkgo gingko
  柳树 杨柳 | willow
  楠木 桢楠 | nanmu phoebe
  灌木 | shrub bush$
  乔木 | arbor tree
  油桐 桐油 | tung
  天然林 | natural_forest
  公益林 | public_welfare_forest welfare_forest non-commercial public-interest ecological_forest
  经济林 | economic_forest commercial_forest non-timber
  防护林 | shelter protection_forest protective_forest
  马匹 | horse
  骆驼 | camel
  山羊 黑山羊 | goat
  大熊猫 熊猫 | panda
  金丝猴 | snub-nosed golden_monkey golden_snub
  东北虎 老虎 | tiger
  江豚 | porpoise
  中华鲟 鲟鱼 | sturgeon
  天鹅 | swan
  龟(?!兹) 乌龟 海龟 | turtle tortoise
  甲鱼 | soft-shelled softshell turtle
  小龙虾 龙虾 | crayfish crawfish lobster
  鲤鱼 鲤 | carp$
  黄鳝 鳝 | eel$
  泥鳅 | loach
  海参(?![加与观保展赛会战考]) | sea_cucumber
  鱿鱼 | squid
  藻类 海藻 | alga seaweed
  珊瑚 珊瑚礁 | coral
  鱼苗 | fry$ fingerling
  珍珠 | pearl
  蝴蝶 | butterfl
  昆虫 | insect
  猪肉 | pork
  牛肉 | beef
  羊肉 | mutton lamb
  香肠 腊肉 | sausage bacon cured
  奶粉 | milk_powder powdered_milk formula
  豆腐 豆制品 | tofu bean_curd
  面条 挂面 | noodle
  米粉 螺蛳粉 | rice_noodle noodle
  面包(?![括含容围装机]) | bread
  饺子 水饺 | dumpling jiaozi
  火锅 | hot_pot hotpot
  罐头 | canned cans$ tinned
  预制菜 | pre-made premade prepared ready-made ready-to
  食用油 植物油 | edible_oil cooking_oil vegetable_oil
  食盐 原盐 | salt$
  饮料 | beverage drink$ drinks
  葡萄酒 红酒 | wine
  铁矿 铁矿石 | iron_ore
  铅 | lead_and lead-zinc lead_ore refined_lead lead_pollut lead_pois
  锌 | zinc
  镍 | nickel
  锰 | manganese
  锂(?!电) | lithium
  磷矿 磷矿石 | phosph
  石膏 | gypsum
  石灰 石灰石 石灰岩 | lime$ limestone
  大理石 | marble
  花岗岩 花岗石 | granite
  石墨 | graphite
  萤石 | fluorite fluorspar
  石英 | quartz
  硅(?!谷) 多晶硅 | silicon
  玉石 玉器 | jade
  钻石 金刚石 | diamond
  宝石 | gem$ gemstone
  珠宝 | jewel
  原煤 | raw_coal coal
  原油(?!菜) | crude
  乙醇 | ethanol
  硫酸 | sulfuric sulphuric
  纯碱 | soda_ash
  化纤 化学纤维 | chemical_fib man-made_fib synthetic_fib
  油漆 涂料 | paint$ coating
  瓦片 琉璃瓦 | tile
  铸件 铸造 | casting foundr
  电缆 电线 | cable wire
  丝绸 | silk
  棉纱 纱线 | yarn
  皮革 | leather
  地毯 藏毯 | carpet rug$
  毛巾 | towel
  鞋 鞋业 鞋类 | shoe footwear
  帽子 | hats hat$
  眼镜 | glasses eyewear spectacles
  玩具 | toy$
  化妆品 | cosmetic
  冰箱 电冰箱 | refrigerator fridge
  空调 | air_condition air-condition
  彩电 彩色电视机 | color_tv colour_tv color_tele colour_tele
  电视机 | television tv$
  锅炉 | boiler
  平板电脑 | tablet
  智能手机 | smartphone smart_phone
  显示屏 液晶 | display$ lcd screen$
  半导体 | semiconductor
  传感器 | sensor
  服务器 | server
  激光 | laser
  雷达 | radar
  卫星 | satellite
  火箭 | rocket launch_vehicle
  飞船 | spacecraft spaceship
  发动机 | engine$
  电机 电动机 | motor$
  发电机 | generator generating_unit
  机床 数控机床 | machine_tool
  水泵 | pump
  轿车 | sedan saloon passenger_car car$ cars
  共享单车 | shared_bi bike-sharing bike_shar bicycle-sharing sharing_bi bicycle_shar
  直升机 | helicopter
  战斗机 战机 | fighter warplane
  航母 航空母舰 | aircraft_carrier
  军舰 舰艇 | warship naval
  潜艇 | submarine
  驱逐舰 | destroyer
  护卫舰 | frigate
  钢琴 | piano
  小提琴 提琴 | violin
  琵琶 | pipa
  乐器 | instrument
  编钟 | chime bianzhong
  京剧 | peking_opera beijing_opera
  戏剧 | drama theater theatre
  歌剧 | opera$
  话剧 | drama stage_play
  电视剧 | tv_series tv_drama tv_play television_series television_drama
  游戏 | game$ gaming
  摄影 | photograph
  油画 | oil_painting
  壁画 | mural fresco
  绘画 | painting
  雕塑 | sculptur statue
  石雕 石刻 | stone_carv stone_sculp stone_inscr
  木雕 | wood_carv woodcarv
  石窟 | grotto cave
  青铜器 | bronze
  瓷器 青瓷 白瓷 | porcelain celadon
  陶器 | pottery
  风筝 | kite
  灯笼 灯会 花灯 | lantern
  毛笔 | brush
  甲骨文 甲骨 | oracle
  武术 | wushu martial
  重阳节 重阳 | double_ninth chongyang
  元旦 | new_year's_day new_year
  五一(?=[假长黄期节国]) 劳动节 | labor_day labour_day may_day
  电影节 | film_festival
  奥运会 奥运 | olympic
  冬奥会 冬奥 | winter_olympic
  亚运会 亚运 | asian_games
  全运会 | national_games
  世界杯 | world_cup
  锦标赛 | championship
  联赛 | league
  决赛 | final$
  半决赛 | semifinal semi-final
  网球 网球场 | tennis
  田径 | track_and_field athletics
  体操(?![作场练]) | gymnast
  射击 | shooting shooter
  射箭 | archer
  帆船 | sailing sailboat
  登山 | mountaineer climb
  围棋 | weiqi go_game
  广场 | square(?!_[kmf]) plaza
  健身房 健身中心 健身路径 健身 | fitness gym$
  礼堂 | auditorium hall$
  大厅 大堂 | hall$ lobby
  病房 | ward$
  客厅 起居室 | living_room
  餐厅 饭店 | restaurant dining
  茶馆 茶楼 | teahouse tea_house
  客房 | guest_room guestroom room$
  仓库 | warehouse storehouse depot
  车间 | workshop
  楼梯 | stair
  屋顶 | roof
  围墙 | wall
  大门 | gate$
  地板 | floor
  天桥 人行天桥 | footbridge overpass pedestrian_bridge
  故居 | former_residence
  祠堂 | ancestral
  纪念馆 | memorial
  陵园 公墓 墓地 | cemeter
  古墓 墓葬 陵墓 | tomb
  城墙 | wall
  长城 | great_wall
  故宫 | palace forbidden
  城堡 | castle
  牌坊 | archway paifang memorial_arch
  窑洞 | cave
  别墅 | villa$
  公寓 | apartment
  购物中心 商场 | mall$ shopping
  百货 | department_store
  超市(?![场级均长]) | supermarket
  农贸市场 菜市场 | wet_market farmers'_market farmers_market farm_produce agricultural_trade
  步行街 | pedestrian
  商圈 | business_district shopping_area commercial_area business_circle
  动物园 | zoo
  科技馆 | science_and_tech science_museum
  露营地 营地 露营 | camp$ camping campsite campground camper
  温泉 | hot_spring spa$
  沙滩 海滩 | beach
  会展中心 | convention exhibition
  国家公园 | national_park
  森林公园 | forest_park
  湿地公园 | wetland_park
  湖泊 湖面 湖水 | lake
  池塘 水塘 鱼塘 | pond
  运河 大运河 | canal
  瀑布 | waterfall falls$
  泉水 | spring_water springs
  河口 | estuar hekou
  海湾 | bay$ gulf
  海峡 | strait
  海域 | sea$ maritime waters
  海岸线 | coastline shoreline
  岛屿 海岛 | island
  半岛 | peninsula
  三角洲 | delta
  冰川 | glacier
  沙漠 | desert
  荒漠 石漠化 | desert rocky
  戈壁 | gobi
  高原 | plateau
  平原 | plain$
  盆地 | basin
  丘陵 | hill
  峡谷 | canyon gorge
  山谷 | valley
  山峰 | peak
  火山 | volcan
  溶洞 洞穴 | cave cavern
  悬崖 | cliff
  化石 | fossil
  流域 | basin watershed
  快速路 | expressway
  主干道 主干路 | trunk arterial main_road
  路面 | pavement road_surface
  路口 十字路口 | intersection crossing crossroad junction
  红绿灯 信号灯 交通信号灯 | traffic_light traffic_signal signal
  斑马线 | zebra crosswalk
  胡同 | hutong
  服务区 | service_area
  地下通道 | underpass
  综合管廊 管廊 | utility_tunnel pipe_gallery corridor
  桥墩 | pier$
  枢纽 | hub$
  铁轨 轨道(?!交通) | track$ rail$
  站台 月台 | platform
  航海 | navigat
  港区 | port$ port_area harbor harbour
  城中村 | urban_village village
  滨河 | river
  滨海 | coast binhai seaside
  河东 | east hedong
  河西 | west hexi
  江北 | north jiangbei
  江南 | south jiangnan
  城东 东城 | east dongcheng
  城西 西城 | west xicheng
  城南 | south
  城北 | north
  东站 | east
  西站 | west
  火车站 | railway_station train_station
  汽车站 客运站 | bus_station bus_terminal coach passenger
  市中心 中心城区 主城区 | downtown central_urban central_city main_urban
  城乡结合部 城郊 | outskirt suburb urban-rural rural-urban fringe
  街道 | street subdistrict sub-district
  开发区 | development_zone development_area
  高新区 | high-tech hi-tech
  自贸区 自贸试验区 | free_trade pilot_free ftz
  工业园 工业园区 | industrial_park
  历史文化街区 历史街区 | historic
  暴雨 强降雨 | rainstorm torrential heavy_rain downpour
  霜冻 霜(?=[、，期]) 无霜期 | frost
  雷电 雷击 | lightning thunder
  高温 | heat$ hot$ high_temperature heatwave
  低温 | low_temperature cold
  日照 日照时数 | sunshine sunlight
  泥石流 | mudslide mud-rock debris
  滑坡 山体滑坡 | landslide
  地质灾害 | geological
  细颗粒物 | fine_part pm2
  挥发性有机物 | volatile voc
  温室气体 | greenhouse_gas ghg
  废气 | waste_gas exhaust
  废水 | wastewater waste_water effluent
  秸秆 | straw stalk
  粪污 粪便 畜禽粪污 | manure
  放射性 辐射 | radiation radioactiv
  抽水蓄能 | pumped
  海上风电 | offshore
  特高压 | ultra-high uhv
  电网 | grid
  输电线路 输电 | transmission
  标准煤 标煤 | standard_coal coal_equivalent
  加气站 | gas_station lng cng
  造纸 纸制品 机制纸 | paper$ papermak
  水晶 | crystal
  香料 | spice fragrance perfume
  蜡烛 | candle
  芋头 芋(?=[、，]) | taro
  山药 | yam$
  魔芋 | konjac
  木薯 | cassava
  芦笋 | asparagus
  花菜 花椰菜 西兰花 | cauliflower broccoli
  香菇 | shiitake mushroom
  黑木耳 木耳 | fungus agaric wood_ear
  银耳 | tremella white_fungus
  松茸 | matsutake
  羊肚菌 | morel morchella
  灵芝 | ganoderma lingzhi
  荞麦 苦荞 | buckwheat
  燕麦 | oat$
  薯类 | tuber
  豆类 | bean legume pulse
  杂粮 | coarse_ miscellaneous_grain minor_grain
  苎麻 亚麻 | ramie flax hemp
  甜菜 | beet
  三七(?![开年月日届个]) | notoginseng sanqi
  当归(?![还属入类口因零集功案并档队于责]) | angelica
  黄芪 | astragal
  党参 | codonopsis
  石斛 铁皮石斛 | dendrobium
  金银花 | honeysuckle
  虫草 冬虫夏草 | cordyceps caterpillar
  甘草 | licorice liquorice
  厚朴 | magnolia
  黄精 | polygonatum
  丹参 | salvia
  艾草 艾叶 | mugwort artemisia moxa wormwood
  陈皮 | tangerine_peel dried_tangerine
  薄荷 | mint$ peppermint
  肉桂 桂皮 | cinnamon cassia
  胡椒 | pepper
  香草 香草兰 | vanilla
  薰衣草 | lavender
  茉莉 茉莉花 | jasmine
  岩茶 大红袍 | rock_tea dahongpao
  抹茶 | matcha
  龙井 龙井茶 | longjing dragon_well
  月季(?![度均节]) | china_rose chinese_rose rose$
  郁金香 | tulip
  百合(?!家) 百合花 | lily lilies
  樱花 | cherry
  康乃馨 | carnation
  水仙 水仙花 | narciss daffodil
  盆景 盆栽 | bonsai potted
  多肉 | succulent
  草坪 | lawn turf
  樟树(?!市) 香樟 | camphor
  柏树 侧柏 | cypress
  杨树 白杨 胡杨 | poplar
  桉树 | eucalypt
  榕树 | banyan
  红豆杉 | yew$
  珙桐 | dove_tree davidia
  水杉 | metasequoia redwood
  梧桐 | parasol plane_tree phoenix_tree
  红木 | rosewood mahogany redwood
  红树林 | mangrove
  毛竹 楠竹 | moso bamboo
  藤编 | rattan
  松脂 松香 | rosin resin
  生漆 漆器 | lacquer
  棕榈 棕榈油 | palm
  驴 毛驴 | donkey
  梅花鹿 | sika deer
  藏羚羊 | tibetan_antelope chiru antelope
  绵羊 | sheep
  仔猪 | piglet
  蛋鸡 | layer$ laying hen$ egg
  肉鸡 | broiler
  鸽 鸽子 肉鸽 | pigeon dove
  鹌鹑 | quail
  蚕(?![茧豆丝]) 桑蚕 | silkworm
  猴 猕猴 | monkey macaque
  雪豹 | snow_leopard
  豹 | leopard
  大象(?!征) 亚洲象 | elephant
  穿山甲 | pangolin
  海豚 | dolphin
  白海豚 | white_dolphin humpback
  朱鹮 | crested_ibis ibis
  丹顶鹤 白鹤 黑颈鹤 | crane
  候鸟 | migratory
  水鸟 | waterbird waterfowl water_bird
  白鹭 | egret
  蛇(?!口) | snake
  大鲵 娃娃鱼 | giant_salamander salamander
  蛙 牛蛙 | frog
  草鱼 | grass_carp
  鲫鱼 | crucian
  鳜鱼 | mandarin_fish
  鳗鱼 鳗 | eel$
  鲈鱼 | bass perch
  三文鱼 鲑鱼 | salmon
  鳟鱼 虹鳟 | trout
  罗非鱼 | tilapia
  大黄鱼 黄鱼 | croaker
  带鱼 | hairtail ribbonfish
  石斑鱼 | grouper
  金枪鱼 | tuna
  鲍鱼 | abalone
  扇贝 | scallop
  蛤 蛤蜊 | clam$
  贝类 | shellfish
  紫菜 | laver nori porphyra seaweed
  鲸 | whale
  海鲜 | seafood
  狗 犬 | dog$
  猫(?!儿) | cat$ cats
  宠物 | pet$
  蚊 蚊子 | mosquito
  蝗虫 | locust
  鸡肉 禽肉 | chicken poultry
  火腿 | ham$
  酸奶 | yogurt yoghurt
  方便面 | instant_noodle
  饼干 | biscuit cookie
  糕点 | pastr cake
  月饼 | mooncake moon_cake
  粽子 | zongzi rice_dumpling
  茶油 | camellia tea_oil tea-seed tea_seed
  酱油 | soy_sauce
  醋 食醋 | vinegar
  白糖 食糖 | sugar
  味精 | monosodium msg$
  调味品 | condiment seasoning
  矿泉水 | mineral_water
  果汁 | juice
  冰淇淋 | ice_cream
  黄酒 | rice_wine yellow_wine huangjiu
  果酒 | fruit_wine
  白兰地 | brandy
  威士忌 | whisk
  生铁 | pig_iron
  锡矿 精锡 | tin$
  钴 | cobalt
  钨 | tungsten
  锑 | antimony
  钼 | molybdenum
  镁 | magnesium
  钛 | titanium
  钒 | vanadium
  铬 | chrom
  汞 | mercury
  镉 | cadmium
  砷 | arsenic
  铂 | platinum
  铀 | uranium
  钾 钾肥 钾盐 | potash potassium
  白银(?![市区]) | silver
  电解铝 | electrolytic
  氧化铝 | alumina
  铝土矿 | bauxite
  铝材 | aluminum_product aluminium_product aluminum_material aluminium_material
  磷肥 | phosphate
  氮肥 尿素 | nitrogen urea
  石墨烯 | graphene
  高岭土 | kaolin
  翡翠 | jade emerald
  砂石 | sand gravel aggregate
  焦炭 | coke$
  页岩气 | shale
  煤层气 | coalbed coal-bed methane
  可燃冰 | gas_hydrate combustible_ice flammable_ice
  液化天然气 | lng liquefied_natural
  液化石油气 液化气 | lpg liquefied
  煤油 | kerosene
  润滑油 | lubric
  沥青 | asphalt bitumen
  乙烯 | ethylene
  甲醇 | methanol
  丙烯 | propylene
  烧碱 | caustic
  碳纤维 | carbon_fib
  玻纤 玻璃纤维 | fiberglass fibreglass glass_fib
  砖(?!茶) | brick
  瓷砖 | tile
  钢管 | steel_pipe steel_tube
  锻件 锻造 | forging
  轴承 | bearing
  模具 | mould mold
  阀门 | valve
  蚕丝 生丝 | silk
  布匹 | cloth fabric
  面料 | fabric
  羊绒 | cashmere
  毛皮 皮草 | fur$
  羽绒 羽绒服 | down_jacket down_prod down_coat
  袜子 袜业 | sock$ hosier
  箱包 | bag$ luggage suitcase
  钟表 手表 | watches clock$
  雨伞 | umbrella
  打火机 | lighters cigarette_lighter
  纽扣 | button
  拉链 | zipper
  口罩 | mask
  防护服 | protective_cloth protective_suit protective_gown protective_gear
  呼吸机 | ventilator respirator
  洗衣机 | washing washer
  微波炉 | microwave
  热水器 | water_heater
  打印机 | printer
  笔记本电脑 | laptop notebook
  变压器 | transformer
  挖掘机 | excavator
  起重机 | crane
  盾构机 盾构 | shield tunnel_boring tbm$
  收割机 | harvester
  插秧机 | transplanter
  风机 | turbine fan$
  电动汽车 电动车 | electric_vehicle electric_car ev$ electric_bi e-bike
  校车 | school_bus
  消防车 | fire_engine fire_truck
  洒水车 | sprinkl
  客机 | airliner passenger_aircraft passenger_plane passenger_jet
  公务机 | business_jet corporate_jet
  邮轮 | cruise
  游艇 | yacht
  油轮 | tanker
  渔船 | fishing_boat fishing_vessel fishing_ship
  散货船 散货 | bulk
  集装箱船 | container_ship containership
  龙舟 龙舟赛 | dragon_boat
  机车 火车头 | locomotive
  货运列车 货运班列 | freight_train cargo_train
  磁悬浮 | maglev
  吉他 | guitar
  古筝 | guzheng zither
  古琴 | guqin qin$
  二胡 | erhu
  笛子 竹笛 | flute
  乐团 交响乐团 | orchestra
  交响乐 交响音乐会 | symphon
  合唱 合唱团 | choir chorus choral
  昆曲 | kunqu kun_opera
  川剧 | sichuan_opera
  舞剧 芭蕾 芭蕾舞 | dance ballet
  杂技 | acroba
  马戏 | circus
  木偶 木偶戏 | puppet
  皮影 皮影戏 | shadow_pup shadow_play
  动漫 动画 动画片 | animat cartoon
  纪录片 | documentar
  电竞 电子竞技 | e-sport esport
  国画(?![展家]) 中国画 | chinese_painting
  年画(?![展家了出廊册]) | new_year_p new_year's_p
  根雕 | root_carv
  剪纸 | paper-cut paper_cut papercut
  刺绣 苏绣 湘绣 蜀绣 | embroider
  织锦 云锦 蜀锦 | brocade
  蜡染 扎染 | batik tie-dye
  唐卡 | thangka
  紫砂 紫砂壶 | purple_clay zisha teapot
  烟花 烟花爆竹 鞭炮 | firework firecracker
  宣纸 | xuan rice_paper
  砚台 | inkstone ink_stone ink_slab
  竹简 简牍 | slip$
  太极拳 太极 | tai_chi taiji tai_ji
  元宵节 元宵 | lantern_festival
  清明节 清明(?!上河) | qingming tomb
  端午节 端午 | dragon_boat_f duanwu
  中秋节 中秋 | mid-autumn midautumn moon_festival
  三八妇女节 妇女节 | women's_day
  儿童节 | children's_day
  教师节 | teachers'_day teacher's_day teachers_day
  圣诞节 圣诞 | christmas
  艺术节 | art_festival arts_festival
  音乐节 | music_festival
  泼水节 | water-splash water_splash water-sprinkl water_sprinkl
  火把节 | torch
  啤酒节 | beer
  残奥会 | paralympic
  大运会 | universiade university_games
  青奥会 | youth_olympic
  世锦赛 | world_champion
  预赛 | preliminar heat$
  排球 | volleyball
  高尔夫 高尔夫球场 | golf
  橄榄球 | rugby football
  棒球 | baseball
  垒球 | softball
  手球 | handball
  曲棍球 | hockey
  冰球 | ice_hockey hockey
  台球 桌球 | billiard snooker
  保龄球 | bowling
  滑雪 滑雪场 雪场 | ski$ skiing ski_
  滑冰 花样滑冰 速滑 | skat
  冰壶 | curling
  滑板 轮滑 | skateboard roller
  跳水 | diving diver
  举重(?![点大要新视]) | weightlift weight-lift
  拳击 | boxing boxer
  摔跤 | wrestl
  跆拳道 | taekwondo
  柔道 | judo
  击剑 | fencing fencer
  赛艇 | rowing
  皮划艇 | canoe kayak
  冲浪 | surfing surfer
  漂流 | raft
  攀岩 | climbing
  铁人三项 | triathlon
  跳绳 | rope_skipping skipping jump_rope rope
  赛马 马术 | horse equestrian
  象棋 | chess xiangqi
  广场舞 | square_danc
  看台 | grandstand bleacher
  塑胶跑道 | track
  宴会厅 | banquet ballroom
  展厅 展馆 | exhibition pavilion hall$
  报告厅 | lecture auditorium
  阅览室 | reading_room
  手术室 手术间 | operating theatre theater
  酒吧 | bar$ pub$ pubs
  咖啡馆 咖啡店 咖啡厅 | cafe café coffee
  浴室 卫生间 洗手间 | bath toilet restroom washroom
  阳台 | balcon
  车库 | garage
  冷库 | cold_stor cold-stor
  粮库 粮仓 | granar grain_depot
  油库 | oil_depot oil_storage
  机房 | machine_room equipment_room server_room computer_room
  扶梯 自动扶梯 | escalator
  外墙 | wall
  宝塔 古塔 | tower pagoda
  庙宇 庙会 | temple
  道观 | taoist
  纪念碑 | monument
  凉亭 | pavilion
  土楼 | tulou earthen
  四合院 | courtyard siheyuan
  便利店 | convenience_store
  夜市 | night_market
  商业街 | commercial_street shopping_street
  主题公园 游乐园 | theme amusement
  植物园 | botanic
  水族馆 海洋馆 | aquarium ocean
  天文馆 | planetarium
  少年宫 青少年宫 | children's_palace youth_palace
  天文台 | observator
  地质公园 | geopark geological
  郊野公园 | country_park
  水渠 | canal channel
  溪流 | stream creek brook
  水井 机井 | wells water_well
  堤防 河堤 海堤 江堤 | dike dyke levee embankment
  大坝 | dam$
  水闸 闸门 | sluice gate
  船闸 | ship_lock shiplock navigation_lock lock$
  滩涂 | mudflat tidal mud_flat
  喀斯特 | karst
  丹霞 | danxia
  恐龙 | dinosaur
  水源地 | water_source drinking
  次干道 次干路 | secondary
  支路 | branch_road
  环路 绕城高速 | ring_road beltway
  匝道 | ramp$
  小巷 街巷 背街小巷 | alley lane
  公交专用道 | bus_lane
  自行车道 | bike_lane bicycle_lane cycle cycling
  盲道 | tactile
  井盖 | manhole
  路基 | roadbed subgrade
  悬索桥 | suspension
  斜拉桥 | cable-stayed
  候车室 候车厅 | waiting_room waiting_hall
  灯塔 | lighthouse
  锚地 | anchorage
  深水港 深水泊位 | deep-water deepwater
  老街 | old$
  滨湖 | lake
  滨水 | waterfront
  科技园 | science_park technology_park science_and
  物流园 物流园区 | logistics_park
  暴雪 雪灾 降雪 | snow blizzard
  冰雹 | hail$ hailstorm hailstone
  沙尘 沙尘暴 | sand$ sandstorm dust
  雾霾 霾 | smog haze
  大雾 | fog
  龙卷风 | tornado
  寒潮 | cold_wave cold_snap
  湿度 | humid
  风速 | wind_speed wind_veloc
  海啸 | tsunami
  山洪 | flash_flood mountain_torrent
  可吸入颗粒物 | inhalable pm10
  一氧化碳 | carbon_monoxide
  甲烷 | methane
  重金属 | heavy_metal
  总氮 | total_nitrogen
  扬尘 | dust
  粉尘 烟尘 | dust soot
  尾气 | exhaust tailpipe
  黑臭水体 | black$ black-odor black-and malodor
  微塑料 | microplastic
  污泥 | sludge
  地热 | geothermal
  潮汐 潮汐能 | tidal tide
  陆上风电 | onshore
  热电联产 | cogenerat heat_and_power chp
  换电站 | swap
  LED | led_light led_chip led_display led_lamp led_screen
  纸浆 | pulp
  人造板 | wood-based artificial_board
  内销 | domestic_sale domestic_market sold_domestic home_market
  外销 | export overseas_sale foreign_sale sold_abroad sold_overseas
  直接融资 | direct_financ
  间接融资 | indirect
  债权融资 | debt
  新车 | new_car new_vehicle brand-new
  二手车 | used_car used_vehicle second-hand secondhand pre-owned
  一审(?![批查核议计定]) | first-instance first_instance trial_court
  二审(?![批查核议计定]) | second-instance second_instance appellate
  再审 | retrial
  头等舱 | first-class first_class
  商务舱 公务舱 | business-class business_class
  经济舱 | economy
  上行(?=[列车方速带船、，]) | upload uplink upbound up_train upward upstream
  下行(?=[列车方速带船、，]) | download downlink downbound down_train downward downstream
  高架 高架桥 高架路 | elevated viaduct
  义务兵 | conscript
  士官(?![方]) | sergeant non-commissioned nco$
  军官 | officer
  预备役 | reserve
  民兵 | militia
  甲醛 | formaldehyde
  溶解氧 | dissolved_oxygen
  高锰酸盐指数 高锰酸盐 | permanganate
  生化需氧量 | biochemical_oxygen bod$
  一类水 Ⅰ类水质 Ⅰ类 | class_i$ grade_i$ category_i$
  Ⅱ类 | class_ii$ grade_ii$ category_ii$
  Ⅲ类 | class_iii$ grade_iii$ category_iii$
  Ⅳ类 | class_iv$ grade_iv$ category_iv$
  劣Ⅴ类 | inferior worse_than below_class below_grade
  轻度污染 | lightly light_pollut slight mild
  中度污染 | moderate
  重度污染 重污染 | heavily heavy_pollut severe serious
  再生水 | reclaimed recycled_water
  雨水 | rainwater stormwater storm_water rain$
  淡水 | freshwater fresh_water
  咸水 | saline salt_water saltwater brackish
  硬化路 | paved hardened concrete
  土路(?![面基]) | dirt_road unpaved gravel
  柏油路 | asphalt tarmac
  国省干线 | trunk
  货机(?![动制构]) 全货机 | freighter cargo_plane cargo_aircraft all-cargo
  硬座 | hard_seat hard-seat
  软卧 | soft_sleeper soft-sleeper
  硬卧 | hard_sleeper hard-sleeper
  一等座 | first-class first_class
  二等座 | second-class second_class
  商务座 | business-class business_class
  普速 | conventional regular-speed normal-speed ordinary
  城际 | intercity inter-city
  市域 | suburban commuter
  单线(?![条上下索]) | single-track single_track
  复线 | double-track double_track
  首班车 | first_bus first_train
  末班车 | last_bus last_train
  高峰期 高峰时段 早高峰 晚高峰 | peak rush_hour
  平峰 平峰期 | off-peak
  滚装船 滚装 | ro-ro roll-on
  液散 | liquid_bulk
  件杂货 | general_cargo break_bulk breakbulk
  重箱 | laden loaded_container full_container
  空箱 | empty
  内贸 | domestic_trade domestic_cargo
  堆场 | container_yard storage_yard stacking
  远洋 | distant-water ocean-going distant_water deep-sea pelagic
  近海(?![域关拔口外南岸边]) | offshore inshore
  内河(?![流道湖长段北南网]) | inland
  多式联运 | multimodal intermodal
  海铁联运 铁海联运 | sea-rail rail-sea
  冷链 | cold-chain cold_chain
  仓储 | warehous storage
  煤电 | coal-fired coal_power
  气电(?![价话费]) | gas-fired
  集中式 | centralized centralised utility-scale
  分布式 | distributed
  光热 | solar_thermal solar-thermal concentrat
  生活用电 | residential household
  峰电 峰段 | peak
  谷电 谷段 | valley off-peak trough
  混合动力 混动 插电式混合动力 | hybrid
  燃油车 | fuel_vehicle fuel-powered gasoline petrol combustion
  磷酸铁锂 | iron_phosphate lfp$
  正极(?![大力为其端]) 正极材料 | cathode positive
  负极 负极材料 | anode negative
  快充桩 直流桩 | fast_charg fast-charg dc$
  慢充桩 交流桩 | slow_charg slow-charg ac$
  动力煤 | thermal_coal steam_coal
  炼焦煤 焦煤 | coking
  油田 | oilfield oil_field
  气田 | gas_field gasfield
  人员经费 | personnel staff_cost
  公用经费 | public_expen office_expen operating_expen
  印花税 | stamp_dut stamp_tax
  行政事业性收费 | administrative_fee administrative_charge
  农商行 | rural_commercial
  城商行 | city_commercial
  券商 | brokerage securities_compan securities_firm broker
  信用债 | credit_bond
  短期融资券 | short-term_financing commercial_paper
  优先股 | preferred preference
  普通股 | common_share common_stock ordinary_share ordinary_stock
  散户 | retail_invest individual_invest
  开盘价 开盘 | opening opened open$
  收盘价 收盘 | closing closed close$
  涨停 | limit_up daily_limit
  跌停 | limit_down
  广义货币 | broad_money m2$
  狭义货币 | narrow_money m1$
  人民币 | rmb$ renminbi yuan$
  美元 | dollar usd$
  欧元 | euro$ euros eur$
  本币 | local_currenc domestic_currenc
  外币 | foreign_currenc foreign-currenc
  短期借款 | short-term
  长期借款 | long-term
  房贷 | mortgage home_loan housing_loan
  车贷 | car_loan auto_loan
  责任险 | liability
  意外险 意外伤害险 | accident
  交强险 | compulsory mandatory
  关注类 | special-mention special_mention
  次级类 | substandard
  可疑类 | doubtful
  损失类 | loss_loan loss_categ
  财务费用 | finance_cost financial_expen finance_expen financing_cost
  资本开支 | capex$ capital_expen
  原材料 | raw_material
  半成品 在制品 | semi-finished work_in work-in
  产成品 | finished
  直销 | direct_sale direct-sale
  加盟店 | franchis
  直营店 | directly company-owned self-operated directly-operated
  预售 | pre-sale presale presold
  进料加工 | imported_material
  劳动密集型 | labor-intensive labour-intensive
  资本密集型 | capital-intensive
  承包工程 对外承包工程 | contracted_project contracted_engineering overseas_contract
  外商独资 独资(?![助金源]) | wholly sole_prop solely
  合资(?![源金产助格料本讯]) 中外合资 | joint_venture joint-venture jv$
  法人 | legal_person legal_entit corporate
  微企 | micro
  独角兽 | unicorn
  瞪羚 | gazelle
  小巨人 | little_giant
  授权量 | granted grant$
  基础研究 | basic_research fundamental
  应用研究 | applied
  自然科学 | natural_science
  社会科学 | social_science
  兼职 | part-time adjunct
  讲师 | lecturer
  助教(?![育师学材室堂]) | teaching_assist assistant_lecturer
  艺术生 | art$ arts_student
  全日制 | full-time
  非全日制 | part-time
  公费生 | government-funded publicly_funded state-funded
  自费生 | self-funded self-financ
  学士 | bachelor
  升学率 | progression transition admission
  巩固率 | retention
  夏令营 | summer_camp
  冬令营 | winter_camp
  暑假 | summer_vacation summer_holiday summer_break
  寒假 | winter_vacation winter_holiday winter_break
  早餐 早饭 | breakfast
  纸质书 | printed print_book paper_book
  听障 聋哑 | hearing deaf
  视障 盲人 | visual blind
  智力障碍 | intellectual
  三甲 | grade_a_tertiary class-a_tertiary tertiary top-tier class_a
  妇幼保健院 妇幼 | maternal maternity women_and
  放射科 | radiolog
  泌尿科 | urolog
  耳鼻喉科 耳鼻喉 | ent$ otolaryng otorhino ear,_nose
  消化科 | gastroent digestive
  呼吸科 | respirat pulmon
  内分泌科 内分泌 | endocrin
  血液科 | hematolog haematolog
  感染科 | infectious
  单人间 单间 | single_room
  双人间 | twin double_room standard_room
  核磁共振 核磁 磁共振 | mri$ magnetic
  超声 彩超 B超 | ultraso
  心电图 | electrocardio ecg$ ekg$
  胃镜 | gastroscop
  肠镜 | colonoscop
  阳性(?![能质价格别]) 阳性率 | positiv
  阴性 | negativ
  轻症 | mild
  本土 | local domestic indigenous
  首诊 | first_visit initial_visit
  复诊 | follow-up return_visit
  第一针(?![对]) 第一剂 | first_dose first_shot
  第二针(?![对]) 第二剂 | second_dose second_shot
  加强针 | booster
  剖宫产 剖腹产 | cesarean caesarean c-section
  顺产 自然分娩 | natural_birth vaginal natural_deliver
  产后(?=[康访护抑]) | postpartum postnatal
  产前(?=[检筛诊]) | prenatal antenatal
  食管癌 | esophag oesophag
  结直肠癌 肠癌 | colorectal bowel colon
  甲状腺癌 甲状腺 | thyroid
  脑卒中 | stroke
  脑梗 脑梗死 | cerebral_infarct
  脑出血 | cerebral_hem hemorrhag
  高血脂 血脂异常 | hyperlipid dyslipid blood_lipid
  哮喘 | asthma
  慢阻肺 | copd$ chronic_obstruct
  骨折 | fractur
  肥胖 肥胖率 | obes
  阿尔茨海默 老年痴呆 认知症 | alzheimer dementia
  帕金森 | parkinson
  丙肝 | hepatitis_c
  甲肝 | hepatitis_a
  红细胞 | red_blood
  白细胞 | white_blood
  血小板 | platelet
  头部(?![企公平机分门署品券]) | head$
  胸部 | chest$ thorac
  腰部 腰椎 | waist lumbar
  腿部 大腿 小腿 | leg$ thigh calf
  足部(?![分]) 脚部 | foot$ feet$
  上肢 | upper_limb upper_extrem
  下肢 | lower_limb lower_extrem
  眼睛 左眼 右眼 | eye$
  牙齿 | tooth teeth
  西药 | western_medic western_drug chemical_drug
  片剂 | tablet
  胶囊 | capsule
  甲类 甲类药 | class_a$ category_a$
  乙类 乙类药 | class_b$ category_b$
  临时救助 | temporary
  分散供养 | scattered dispersed home-based
  集中供养 | centralized centralised institution
  日间照料 | day_care day-care daycare
  麻疹 | measles
  实习生 | intern$ internship
  临时工 | temporary casual
  白领 | white-collar
  蓝领 | blue-collar
  一线员工 | frontline front-line
  奖金(?![额牌银融]) | bonus
  津贴 | allowance
  月薪 | monthly
  衣着 | cloth apparel
  通讯 通信 | communicat telecom
  核心CPI | core$
  生产资料 | means_of_production producer_good capital_good
  生活资料 | means_of_subsist consumer_good means_of_livelihood
  非公有制 | non-public non-public_sector
  现价(?!值) | current_price
  不变价 可比价 | constant comparable
  名义增长 名义增速 | nominal
  实际增长 | real_terms real_growth
  座机 | fixed-line fixed_tele landline fixed-tele
  住宅 | residential housing dwelling
  商铺 | shop$ retail_space commercial_prop retail_unit
  新房(?![屋子地型]) | new_home new_hous newly
  精装房 精装(?![备]) | furnished fitted decorated
  一居室 一室 | one-bedroom one-room
  两居室 两室 | two-bedroom two-room
  三居室 三室 | three-bedroom three-room
  廉租房 | low-rent
  共有产权房 | shared-owner shared_owner joint-owner jointly
  安置房 回迁房 | resettle relocat
  自建房 | self-built
  占地 | site_area covers cover$ occup land_area
  采暖费 | heating
  钢筋 螺纹钢 | rebar reinforc
  不锈钢 | stainless
  热轧 | hot-rolled hot_rolled
  冷轧 | cold-rolled cold_rolled
  施工单位 施工方 | contractor builder construction_unit construction_compan
  建设单位 业主(?![体要任动管导办席持]) | owner developer employer
  总承包 | general_contract epc$ turnkey
  分包(?![括含装]) 分包商 | subcontract
  南区(?![域县]) | south
  北区(?![域县]) | north
  东区(?![域县]) | east
  西区(?![域县]) | west
  南线(?![上下]) | south
  北线(?![上下]) | north
  东线(?![上下]) | east
  西线(?![上下]) | west
  内环(?![境保节卫评]) | inner
  外环(?![境保节卫评]) | outer
  室内 | indoor
  室外 户外 | outdoor
  上层(?![次数面级]) | upper
  下层(?![次数面级]) | lower
  出境游 | outbound
  跟团游 | group_tour package_tour tour_group group_travel
  自由行 自驾游 自助游 散客 | independent self-driv self-guided individual_travel road_trip
  生态游 | ecotour eco-tour
  五星(?![堆电集手红]) | five-star
  四星(?![堆电集手红]) | four-star
  三星(?![堆电集手]) | three-star
  5A级 | 5a aaaaa
  4A级 | 4a aaaa$
  3A级 | 3a aaa$
  旺季 | peak_season high_season busy_season
  淡季 | off-season low_season slack
  全价票 | adult full-price full_price
  世界自然遗产 自然遗产 | natural_herit
  国保单位 | national
  省保单位 | provincial
  常设展 基本陈列 | permanent
  临时展 临展 | temporary special_exhib
  纸币 | banknote
  硬币 | coin$
  小说(?![明]) | novel fiction
  诗歌 诗词 | poem poet
  国产片 国产影片 | domestic_film chinese_film domestic_movie domestically
  越剧 | yue_opera shaoxing_opera
  画家 | painter
  电工(?![程业作艺具厂]) | electrician
  焊工(?![程业作艺]) | welder
  兽医 | veterinar vet$
  护林员 | forest_ranger ranger forest_guard
  金奖(?![励补惩学品项]) | gold
  银奖 | silver
  铜奖 | bronze
  冠军 | champion
  亚军 | runner-up second_place
  季军 | third_place third-place
  男子组(?![织成建]) 男子 | men$ men's male
  女子组(?![织成建]) 女子 | women$ women's female
  男单 男子单打 | men's_single
  女单 女子单打 | women's_single
  团体赛 | team$
  成年组(?![织成建]) | adult
  上半场 | first_half
  下半场 | second_half
  长跑(?![赢出在步]) | long-distance
  短跑 | sprint
  迷你马 健康跑 | mini fun_run
  体彩 | sports_lotter
  福利彩票 福彩 | welfare_lotter
  知识产权 | intellectual_prop ip$
  劳动争议 | labor_dispute labour_dispute
  继承纠纷 | inherit succession
  借贷纠纷 民间借贷 | lending loan
  故意杀人 杀人 | murder homicide
  危险驾驶 酒驾 醉驾 | drunk dangerous_driv
  超速 | speeding
  超载 | overload
  贪污 | embezzl
  受贿 | bribe-tak taking_brib accepting_brib bribery
  行贿 | bribe-giv offering_brib giving_brib
  走私 | smuggl
  贩毒 | drug_traffick drug_deal
  吸毒 吸毒人员 | drug_use drug_user drug_abus addict
  嫌疑人 犯罪嫌疑人 | suspect
  被告人 被告(?![知诫]) | defendant accused
  原告 | plaintiff
  受害人 被害人 | victim
  有期徒刑 | fixed-term
  无期徒刑 | life_imprison life_sent life$
  死刑 | death_penalt death_sent capital_punish
  缓刑 | probation suspended
  拘留 行政拘留 | detention detain
  高院(?![校士长]) | high_court higher_people
  中院(?![士校长内子]) | intermediate
  律所(?![有规需在要确定以]) | law_firm
  辅警 协警 | auxiliar
  交警 | traffic_police
  消火栓 消防栓 | hydrant
  灭火器 | extinguisher
  避难场所 应急避难场所 | shelter
  坍塌 垮塌 | collaps
  高处坠落 坠落 | falls_from fall_from falling
  轻伤 | minor_inj slight light_inj slightly
  重伤 | serious severe
  重卡 | heavy-duty heavy_truck
  轻卡 | light-duty light_truck
  乘用车 | passenger_vehicle passenger_car
  商用车 | commercial_vehicle
  零部件 | parts component
  电焊 焊接 | weld
  冲压 | stamping
  涂装 | paint coating
  总装(?![机]) | assembl
  印染 | dyeing
  织造(?![成林福船价血假谣]) | weav
  分拣 | sorting sorted
  晶圆 | wafer
  封装 封测 封装测试 | packag
  存储器 | memory
  电路板 印制电路板 | circuit_board pcb$
  陆军 | army$ ground_force
  海军 | navy naval
  空军 | air_force
  双季稻 | double-crop double-season double_crop
  单季稻 单季 中稻(?![谷]) 一季稻 | single-crop single-season mid-season middle-season semi-late
  再生稻 | ratoon
  杂交稻 | hybrid
  常规稻 | conventional
  粳稻 粳米 | japonica
  籼稻 籼米 | indica
  春茶 | spring_tea
  夏茶 夏秋茶 | summer
  秋茶 | autumn
  经济作物 | cash_crop economic_crop commercial_crop
  糖料 糖料作物 | sugar
  饲草 牧草 苜蓿 | forage alfalfa grass
  水田 | paddy
  旱地 | dry_land dryland dry_farm dry_field
  水浇地 | irrigable irrigated_land irrigated
  坡地 | slope sloping
  淡水鱼 | freshwater fresh_water
  水牛 | buffalo
  黄牛 | yellow_cattle yellow_ox
  种猪 | breeding_pig breeding_hog breeding_swine
  鲢鱼 | silver_carp
  鳙鱼 | bighead
  濒危 | endanger
  竹林 | bamboo
  用材林 | timber
  人工林 | plantation planted_forest artificial_forest man-made_forest
  针叶林 针叶树 | conifer
  阔叶林 阔叶树 | broadleaf broad-leaf broad-leaved
  退耕还林 | grain_for grain-for returning_farm farmland_to_forest
  上旬 | early$ first_ten
  中旬 | mid- middle mid$
  下旬 | late$ last_ten
  清晨 早晨 早上 | morning
  傍晚 | evening dusk
  深夜 午夜 | midnight late_night
  第一阶段 | first_phase first_stage phase_one phase_1 stage_one phase_i$
  第二阶段 二阶段 | second_phase second_stage phase_two phase_2 stage_two phase_ii$
  第三阶段 三阶段 | third_phase third_stage phase_three phase_3 stage_three phase_iii$
  二期 二期工程 | second_phase phase_ii$ phase_two phase_2 second-phase
  三期 三期工程 | third_phase phase_iii$ phase_three phase_3 third-phase
  汛期 | flood_season
  枯水期 | dry_season low-water
  丰水期 | wet_season high-water
  周一(?![次天场期节课趟小个般月均]) 星期一 | monday
  周二(?![次天场期节课趟小个般月均]) 星期二 | tuesday
  周三(?![次天场期节课趟小个般月均]) 星期三 | wednesday
  周四(?![次天场期节课趟小个般月均]) 星期四 | thursday
  周五(?![次天场期节课趟小个般月均]) 星期五 | friday
  周六(?![次天场期节课趟小个般月均]) 星期六 | saturday
  周日(?![次天场期节课趟小个般月均]) 星期日 星期天 | sunday
  十三五 | 13th thirteenth
  十四五 | 14th fourteenth
  十五五 | 15th fifteenth
  十二五 | 12th twelfth
  产假 | maternity_leave
  陪产假 | paternity
  初婚 | first_marriage first-time
  再婚 | remarr
  丧偶 | widow
  男婴 | baby_boy male_infant boy$ male
  女婴 | baby_girl female_infant girl$ female
  男童 男孩 | boy$
  女童 女孩 | girl$
  外来人员 | migrant non-local
  无党派 无党派人士 | non-party without_party no_party non-partisan
  民主党派 | democratic_part other_political
  基层党组织 党支部 | party_branch branch
  严重警告 | serious_warning
  赞成票 赞成 同意票 | favor favour affirmative yes$ ayes
  反对票 反对(?=[0-9零一二三四五六七八九十]+[票人]) | against oppos negative no_votes
  弃权票 弃权 | abstain abstention
  政府规章 规章(?!制度) | rules government_rule
  消毒液 消毒剂 | disinfect
  轮椅 | wheelchair
  助听器 | hearing_aid
  受访者 被调查者 | respondent
  问卷 | questionnaire
  旱厕 | dry_toilet pit_latrine
  水厕 | flush
  无障碍 | barrier-free accessib
  母婴室 | nursing_room mother-and-baby baby-care baby_care
  幼师 | kindergarten preschool
  晴天 | sunny clear_day
  阴天 | overcast cloudy
  雨天 | rainy
  橙色预警 | orange
  警戒水位 | warning
  库容 | storage_cap reservoir_cap
  太平洋 | pacific
  大西洋 | atlantic
  地中海 | mediterran
  北美(?![术丽食化景]) | north_america
  南美(?![术丽食化景]) | south_america
  西欧 | western_europe
  东欧 | eastern_europe
  北欧 | nordic northern_europe scandinav
  股权融资 | equity
  债务融资 | debt
  医疗废物 医疗垃圾 | medical_waste clinical_waste
  电子垃圾 | e-waste electronic_waste
  水泥路(?![面]) | paved hardened concrete
  砂石路 | dirt_road unpaved gravel
  沥青路 | asphalt tarmac
  干线公路 | trunk
  普速列车 普速铁路 | conventional regular-speed normal-speed ordinary
  城际铁路 | intercity inter-city
  市域铁路 | suburban commuter
  干散货 | dry_bulk
  液体散货 | liquid_bulk
  外贸箱 外贸集装箱 | foreign_trade international_container
  远洋渔业 | distant-water ocean-going distant_water deep-sea pelagic
  冷链物流 | cold-chain cold_chain
  燃煤发电 | coal-fired coal_power
  燃气发电 | gas-fired
  生物质发电 | biomass
  集中式光伏 | centralized centralised utility-scale
  分布式光伏 | distributed
  光热发电 | solar_thermal solar-thermal concentrat
  屋顶光伏 | rooftop
  垃圾发电 垃圾焚烧发电 | waste-to-energy
  居民用电 | residential household
  工业用电 | industrial
  火电厂 发电厂 | power_plant power_station
  水电站 | hydropower hydroelectric
  核电站 | nuclear
  燃料电池 | fuel_cell
  输油管道 | oil_pipeline
  输气管道 天然气管道 | gas_pipeline
  税收收入 | tax_revenue tax_income
  国有资本经营预算 | state_capital state-owned_capital
  政府性基金 政府性基金预算 | government_fund government-managed government-managed_fund
  一般公共预算 | general_public public_budget
  人员支出 | personnel staff_cost
  耕地占用税 | farmland_occup cultivated_land arable_land
  烟叶税 | tobacco
  罚没收入 | confiscat fines_and penalt forfeit
  土地出让收入 土地出让金 土地出让 | land_transfer land_sale land_lease land_grant
  一般性转移支付 | general_transfer general-purpose
  专项转移支付 | special_transfer earmarked special-purpose
  新增债券 | new_bond newly
  隐性债务 | hidden implicit
  农商银行 | rural_commercial
  城市商业银行 | city_commercial
  国有大行 国有银行 | state-owned_bank state_bank large_bank
  股份制银行 | joint-stock
  政策性银行 | policy_bank
  证券公司 | brokerage securities_compan securities_firm broker
  保险公司 | insurer insurance_compan
  利率债 | rate_bond
  中期票据 | medium-term_note
  股票型基金 | stock_fund equity_fund
  债券型基金 | bond_fund
  货币基金 货币市场基金 | money_market money-market
  混合型基金 | hybrid_fund balanced_fund mixed_fund
  机构投资者 | institutional
  个人投资者 | retail_invest individual_invest
  企业存款 单位存款 | corporate_deposit enterprise_deposit
  消费贷 消费贷款 | consumer_loan consumption_loan
  住房贷款 | mortgage home_loan housing_loan
  责任保险 | liability
  正常类贷款 | pass_loan normal
  关注类贷款 | special-mention special_mention
  次级类贷款 | substandard
  可疑类贷款 | doubtful
  损失类贷款 | loss_loan loss_categ
  投资收益 | investment_income investment_gain
  无形资产 | intangible
  流动资产 | current_asset
  非流动资产 | non-current
  流动负债 | current_liab
  经营活动现金流 经营活动 | operating_activ operating_cash
  投资活动现金流 投资活动 | investing_activ investing_cash
  筹资活动现金流 筹资活动 | financing_activ financing_cash
  销售费用 | selling sales_expen distribution_expen distribution_cost
  税前利润 利润总额 | pre-tax profit_before before_tax total_profit
  税后利润 | after-tax after_tax
  营业利润 | operating_profit operating_income
  未分配利润 | retained undistributed
  少数股东权益 | minority non-controlling
  资本性支出 | capex$ capital_expen
  新签订单 新签合同 | new_order new_contract newly
  机电产品 | mechanical_and electromech machinery
  农产品 农副产品 | agricultural_prod farm_prod produce$
  高新技术产品 | high-tech
  劳动密集型产品 | labor-intensive labour-intensive
  实际使用外资 | utilized utilised paid-in actual
  合同外资 合同利用外资 | contractual contracted
  对外投资 境外投资 | outbound overseas_invest outward
  境内参展商 | domestic_exhib
  境外参展商 | overseas_exhib foreign_exhib
  大型企业 大企业 | large_enterprise large_compan large_firm large-
  中型企业 | medium-sized medium_enterprise
  小型企业 | small_enterprise small-sized small_compan small_firm
  微型企业 | micro
  独角兽企业 | unicorn
  瞪羚企业 | gazelle
  科技型中小企业 | tech-based technology-based science_and
  院士工作站 | academician
  博士后工作站 | postdoc
  博士点 | doctora phd
  硕士点 | master
  专利授权 | granted grant$
  专利申请 | patent_app filed filing
  有效发明专利 | valid effective in_force
  国家标准 | national_standard
  行业标准 | industry_standard
  地方标准 | local_standard
  团体标准 | group_standard association_standard
  国际标准 | international_standard
  企业标准 | enterprise_standard
  外聘教师 | external part-time visiting
  兼职教师 | part-time adjunct
  班主任 | head_teacher homeroom class_teacher form_teacher
  初级中学 | junior
  高级中学 | senior high_school
  公办园 公办幼儿园 | public
  民办园 民办幼儿园 | private
  普惠性幼儿园 普惠园 | affordable inclusive
  随迁子女 | migrant accompanying
  艺考生 | art$ arts_student
  历史类 | histor
  物理类 | physic
  公费师范生 | government-funded publicly_funded state-funded
  毛入学率 | gross_enrol
  电子书 电子图书 | e-book ebook electronic_book
  纸质图书 | printed print_book paper_book
  听力障碍 | hearing deaf
  视力障碍 | visual blind
  肢体残疾 | physical limb
  智力残疾 | intellectual
  言语残疾 | speech
  三甲医院 三级甲等 | grade_a_tertiary class-a_tertiary tertiary top-tier class_a
  三级医院 | tertiary grade_iii grade_3
  二级医院 | secondary grade_ii$ grade_2
  专科医院 | specialized specialised special_hospital specialty
  综合医院 | general_hospital comprehensive
  泌尿外科 | urolog
  消化内科 | gastroent digestive
  呼吸内科 | respirat pulmon
  心内科 | cardiolog
  肾内科 | nephrolog
  康复科 | rehabilitat
  重症监护室 重症病房 | icu intensive
  普通病房 | general_ward ordinary_ward
  标准间 | twin double_room standard_room
  轻症患者 | mild
  本土病例 | local domestic indigenous
  输入病例 境外输入 | imported
  化学药 | western_medic western_drug chemical_drug
  生物药 生物制品 | biolog biopharm biopharmaceutical
  仿制药 | generic
  职工医保 职工基本医疗保险 | employee workers'_med urban_employee
  居民医保 城乡居民医保 城乡居民基本医疗保险 | resident
  医疗救助 | medical_aid medical_assist
  城市低保 | urban
  农村低保 | rural
  居家养老 | home-based at-home home_care
  机构养老 | institution
  社区养老 | community-based
  日间照料中心 日照中心 | day_care day-care daycare
  护理型床位 护理床位 | nursing
  困境儿童 | difficult disadvantaged children_in
  城镇新增就业 新增就业 | new_urban new_job newly new_employ
  灵活就业 灵活就业人员 | flexib
  公益性岗位 公益岗位 | public-welfare public_welfare
  一线工人 一线职工 | frontline front-line
  高级工 | senior_worker senior_skilled advanced_worker
  中级工 | intermediate
  初级工 | junior
  高级技师 | senior_technician
  基本工资 | basic_wage basic_salar base_salar base_pay
  绩效工资 | performance
  最低工资 | minimum_wage
  工资性收入 | wage salar
  经营性收入 经营净收入 | business_income operating_income net_business
  财产性收入 财产净收入 | property
  转移性收入 转移净收入 | transfer
  食品烟酒 | food
  居住支出 | housing residence
  医疗保健 | health
  轻工业 | light_industr
  重工业 | heavy_industr
  新兴产业 战略性新兴产业 | emerging
  传统产业 | traditional
  生产性服务业 | producer_service productive_service production-oriented
  生活性服务业 | consumer_service life_service lifestyle life-oriented
  制造业投资 | manufacturing
  基础设施投资 | infrastructure
  房地产开发投资 房地产投资 | real_estate property
  固定电话 | fixed-line fixed_tele landline fixed-tele
  移动电话 | mobile cell_phone cellular cellphone
  5G基站 | 5g
  4G用户 | 4g
  注册用户 | registered
  商业用房 | shop$ retail_space commercial_prop retail_unit
  新建商品房 | new_home new_hous newly
  廉租住房 | low-rent
  共有产权住房 | shared-owner shared_owner joint-owner jointly
  住宅用地 居住用地 | residential
  工业用地 | industrial
  商服用地 商业用地 | commercial
  建设用地 | construction_land
  农用地 | agricultural_land farm_land
  基本农田 永久基本农田 | basic_farm permanent
  占地面积 | site_area covers cover$ occup land_area
  物业费 | property_fee management_fee property_management
  供暖费 | heating
  国内游 国内游客 | domestic
  入境游 入境游客 | inbound
  出境游客 | outbound
  团队游客 | group_tour package_tour tour_group group_travel
  乡村旅游 乡村游 | rural
  红色旅游 | red$
  生态旅游 | ecotour eco-tour
  五星级 | five-star
  四星级 | four-star
  三星级 | three-star
  5A景区 | 5a aaaaa
  4A景区 | 4a aaaa$
  3A景区 | 3a aaa$
  成人票 | adult full-price full_price
  学生票 | student
  儿童票 | child
  国家级非遗 | national
  世界文化遗产 文化遗产 | cultural_herit
  国家一级文物 一级文物 | first-grade grade-one grade_one first-class
  可移动文物 | movable
  不可移动文物 | immovable
  全国重点文物保护单位 | national
  省级文物保护单位 | provincial
  常设展览 | permanent
  国产电影 | domestic_film chinese_film domestic_movie domestically
  进口片 进口影片 | imported foreign_film
  音乐剧 | musical
  雕塑家 | sculptor
  个人赛 | individual
  青年组(?![织成建]) | youth
  成人组(?![织成建]) | adult
  迷你马拉松 | mini fun_run
  体育彩票 | sports_lotter
  民事调解 人民调解 | people's_mediat mediat
  知识产权案件 | intellectual_prop ip$
  合同纠纷 | contract
  婚姻家庭 婚姻家庭纠纷 | marriage marital famil
  电信诈骗 电信网络诈骗 | telecom
  高级人民法院 | high_court higher_people
  中级人民法院 | intermediate
  基层法院 | basic grassroots primary
  律师事务所 | law_firm
  调解员 人民调解员 | mediator
  较大事故 | relatively_major larger
  重大事故 | major_accident
  特别重大事故 特大事故 | extremely extraordinar especially
  机动车 | motor_vehicle motorized motorised motor-vehicle
  非机动车 | non-motor
  电动自行车 | electric_bi e-bike
  面包车 | minibus minivan van$
  重型卡车 | heavy-duty heavy_truck
  轻型卡车 | light-duty light_truck
  汽车零部件 | parts component
  存储芯片 | memory
  逻辑芯片 | logic$
  工业机器人 | industrial_robot
  服务机器人 | service_robot
  杂交水稻 | hybrid
  冬小麦 | winter_wheat
  春小麦 | spring_wheat
  粮食作物 粮食播种 | grain_crop food_crop
  油料作物 | oil_crop oilseed oil-bearing
  坡耕地 | slope sloping
  设施蔬菜 | greenhouse protected facility
  有机食品 有机产品 有机农业 | organic
  绿色食品 | green_food
  淡水产品 | freshwater fresh_water
  海水产品 海水养殖 | marine seawater
  濒危物种 | endanger
  森林覆盖率 | forest_cover
  本地户籍 本地人 | local
  外来人口 外来务工人员 | migrant non-local
  常住居民 | permanent
  预备党员 | probation
  正式党员 | full_member
  警告处分 | warning
  地方性法规 | local_regul
  规范性文件 | normative
  水冲厕所 | flush
  无障碍设施 | barrier-free accessib
  污水处理厂 | sewage wastewater
  自来水厂 | waterworks water_plant water_treatment
  城镇户籍 非农业户口 | non-agric urban
  农业户口 | agricultural
  小学教师 | primary
  中学教师 | middle secondary
  幼儿教师 | kindergarten preschool
  黄色预警 | yellow
  红色预警 | red$
  蓝色预警 | blue$
  印度洋 | indian_ocean
  地下段 地下线 | underground
  悬浮物 | suspended_solid suspended_matter suspended_partic
  氰化物 | cyanide
  石油类 | petroleum
  氟化物 | fluoride
  硝酸盐 | nitrate
  大肠菌群 大肠杆菌 | coliform coli$
  余氯 | residual_chlorine chlorine
  浊度 | turbid
  叶绿素 | chlorophyll
  二噁英 | dioxin
  氧化亚氮 | nitrous
  氢氟碳化物 | hydrofluoro hfc$
  降尘量 | dustfall dust_fall
  植被 | vegetation
  生物多样性 | biodivers
  沼泽 | swamp marsh$ marshes marshland
  碳汇(?![集聚报总]) | carbon_sink carbon_sequest
  碳交易 | carbon_trad emissions_trad carbon_market
  碳达峰 | carbon_peak peak_carbon peaking
  碳中和 | carbon_neutral carbon-neutral neutrality
  尾矿库 尾矿 | tailing
  海水淡化 | desalin
  饮用水源 | drinking_water
  环岛(?![路公高旅赛骑线]) | roundabout
  单行道 单行线 | one-way one_way
  候机楼 | terminal_build passenger_terminal airport_terminal
  登机口 | boarding_gate gate$
  廊桥 | boarding_bridge jet_bridge covered_bridge lounge_bridge
  值机柜台 | check-in_counter check-in_desk
  行李 | luggage baggage
  停机位 | aircraft_stand parking_stand parking_position aircraft_parking parking_bay
  通用机场 通用航空 | general_aviation
  支线机场 | regional_airport feeder_airport
  滑行道 | taxiway
  机库 | hangar
  宽体机 宽体客机 | wide-body widebody wide_body
  窄体机 窄体客机 | narrow-body narrowbody narrow_body
  乘务员 | attendant cabin_crew
  机长(?![度期时约达江沙三]) | captain
  地勤 | ground_staff ground_crew ground_handl
  站票(?![价务房据]) | standing_ticket standing-room standing_room
  客运专线 | passenger-dedicated passenger_dedicated dedicated_passenger passenger_line
  窄轨 | narrow-gauge narrow_gauge
  宽轨 | broad-gauge broad_gauge
  编组站 | marshalling marshaling_yard classification_yard
  车厢 | carriage train_car rail_car compartment
  无轨电车 | trolleybus trolley_bus
  单轨 跨座式单轨 | monorail
  定制公交 | customized_bus customised_bus tailored_bus custom_bus customized_public
  夜班公交 夜间公交 | night_bus night-time_bus
  双层巴士 双层公交 | double-decker double_decker
  长途客运 | long-distance_passenger long-distance_bus long-distance_coach
  换乘站 | transfer_station interchange
  驳船 | barge
  拖轮 | tug$ tugboat
  客滚船 | ropax ro-pax passenger_ro
  防波堤 | breakwater
  龙门吊 龙门起重机 | gantry
  引航员 | maritime_pilot harbor_pilot harbour_pilot port_pilot marine_pilot
  江海联运 | river-sea sea-river river-ocean
  同城配送 | intra-city_deliv same-city_deliv same_city_deliv intra_city_deliv
  明信片 | postcard
  邮票 | stamp$ postage
  快递员 快递小哥 | courier delivery_worker deliveryman delivery_man
  外卖员 骑手 外卖骑手 | rider$ delivery_worker delivery_driver food_delivery_w
  外卖(?![员骑]) | takeaway takeout take-out food_deliver
  余热(?![心爱点门带]) | waste_heat residual_heat
  电表(?![现示明面彰]) | electricity_meter electric_meter power_meter
  水表(?![现示明面层]) | water_meter
  燃气表 | gas_meter
  三元锂 三元电池 | ternary
  电解液 | electrolyt
  无烟煤 | anthracite
  褐煤 | lignite
  洗煤 | coal_wash washed_coal
  露天矿 露天煤矿 | open-pit opencast open-cast surface_mine
  井工矿 井工煤矿 | underground_mine
  炼油 炼油厂 | refiner refining oil-refin
  石化 石油化工 | petrochem
  社保基金 社会保险基金 | social_insurance_fund social_security_fund
  三公经费 | three_public
  会议费 | conference_expen meeting_expen conference_fee meeting_cost conference_cost
  差旅费 | travel_expen travel_cost business_travel
  培训费 | training_expen training_fee training_cost
  船舶吨税 | tonnage_tax tonnage_dut vessel_tonnage tonnage_due
  税收返还 | tax_rebate tax_refund
  预备费 | contingenc reserve_fund reserve_expen
  再融资债券 | refinancing_bond refunding_bond
  置换债券 | swap_bond replacement_bond debt-swap debt_swap
  政府债务 | government_debt public_debt
  决算 | final_account
  外资银行 | foreign_bank foreign-funded_bank
  担保公司 | guarantee_compan guarantor
  典当 典当行 | pawn$ pawnshop pawnbrok
  自动取款机 ATM机 | atm$ cash_machine
  金融债 金融债券 | financial_bond
  资产支持证券 资产证券化 | asset-backed abs$
  流通股 | tradable_share free_float outstanding_share circulating_share
  限售股 | restricted_share restricted_stock lock-up
  首次公开募股 首次公开发行 首发上市 | ipo$ initial_public
  定向增发 | private_placement
  配股 | rights_issue rights_offering
  回购 | repurchas buyback buy-back buy_back
  做市商 | market_maker
  上证指数 上证综指 | shanghai_composite
  深证成指 | shenzhen_component szse_component
  恒生指数 | hang_seng
  流通中现金 | currency_in_circ cash_in_circ m0$
  英镑 | sterling british_pound pounds gbp$
  日元(?![旦宵月]) | yen$
  港币 港元 | hong_kong_dollar hkd$ hk$
  同业存款 | interbank_depos
  经营贷 经营性贷款 | business_loan operating_loan
  信用保险 | credit_insur
  企业年金 | annuit corporate_pension
  逾期贷款 | overdue_loan past_due past-due overdue
  拨备覆盖率 | provision_cover provision-cover allowance_cover coverage_ratio
  净息差 | interest_margin nim$
  利息收入 净利息收入 | interest_income
  营业外收入 | non-operating
  资产减值 减值损失 | impair
  固定资产净值 | net_fixed net_book net_value_of_fixed
  流动比率 | current_ratio
  速动比率 | quick_ratio
  息税前利润 | ebit$ earnings_before_interest
  盈余公积 | surplus_reserve
  资本公积 | capital_reserve share_premium
  每股净资产 | net_assets_per net_asset_per net_asset_value_per book_value_per
  净资产收益率 | return_on_equity return_on_net roe$
  总资产收益率 | return_on_assets return_on_total roa$
  控股股东 | controlling_share
  中小股东 | minority_share small_shareholder small_and_medium_share
  合同负债 | contract_liab
  在手订单 | backlog orders_on orders_in_hand order_book
  人工成本 | labor_cost labour_cost
  经销商 | distributor dealer
  旗舰店 | flagship
  专卖店 | specialty_store exclusive_shop exclusive_store franchised_store specialty_shop
  代理商 | agent$
  总成本 | total_cost
  退货 | returned_goods returned_product product_return goods_return return_rate
  返修率 | rework_rate repair_rate
  良品率 | yield_rate production_yield
  不良品 不良品率 | defective defect_rate rejects
  进口商品 | imported_good imported_prod imported_commod
  转口贸易 | entrepot re-export transit_trade
  边境贸易 | border_trade
  互市贸易 边民互市 | border_resident mutual_trade mutual_market
  来料加工 | supplied_material supplied_materials processing_with
  市场采购 市场采购贸易 | market_procurement market_purchas
  消费品(?![零牌质]) | consumer_good consumer_prod
  资本品(?![牌质]) | capital_good
  中间品 中间产品 | intermediate_good intermediate_prod
  奢侈品 | luxur
  离岸价 | fob$ free_on_board
  信用证 | letter_of_credit letters_of_credit l/c
  报关单 | customs_declar declaration_form
  海外仓 | overseas_warehouse
  保税仓 保税仓库 | bonded_warehouse
  外派劳务 | labor_service labour_service dispatched_labo
  采购商 | buyer purchaser
  供应商 | supplier vendor
  生产商 制造商 | manufacturer producer
  展位(?![居于列次置]) 摊位 | booth stall$
  线上展 | online_exhib virtual_exhib
  自然人(?![文口]) | natural_person
  合伙企业 | limited_partnership partnership_enter partnership_business
  有限责任公司 | limited_liab limited-liab
  股份有限公司 | joint-stock_comp joint_stock_comp company_limited_by
  单项冠军 | single_champion single-product single-item manufacturing_champion champion_enter individual_champion
  链主企业 链主 | chain_leader chain-leader chain-leading leading_chain
  龙头企业 | leading_enterprise leading_compan leading_firm flagship_enter dragonhead
  配套企业 | supporting_enter supporting_compan supporting_firm
  初创企业 | startup start-up
  僵尸企业 | zombie
  世界五百强 世界500强 | fortune_global fortune_500 global_500 world's_top
  中国五百强 中国500强 | china's_top china_500 top_500_chinese chinese_top
  众创空间 | makerspace maker_space maker-space co-working mass_innovation
  加速器 | accelerator
  产业园 | industrial_park
  重点实验室 | key_lab
  工程技术研究中心 工程研究中心 | engineering_research engineering_technology_res
  企业技术中心 | enterprise_technology_cent technology_center technology_centre
  版权(?![威]) 著作权 | copyright
  地理标志 | geographical_indic
  软件著作权 | software_copy
  植物新品种 | plant_variet
  试验发展 | experimental_dev
  技术合同 | technology_contract technical_contract
  辅导员 | counselor counsellor
  教研员 | teaching_research teaching-research
  代课教师 | substitute_teach supply_teach
  校医(?![务疗院药保学护生]) | school_doctor school_nurse school_physician
  生师比 师生比 | teacher-student student-teacher pupil-teacher student-to-teacher pupil-to-teacher
  大班额 | oversize large_class large-class
  完全中学 | complete_secondary complete_middle complete_high
  示范性高中 | model_high model_senior demonstration_high exemplary
  自学考试 | self-taught self-study_exam
  成人教育 | adult_educ
  网络教育 远程教育 | distance_educ distance_learn online_educ
  研究生院 | graduate_school
  交换生 交流生 | exchange_student
  来华留学生 | international_student foreign_student
  访问学者 | visiting_scholar
  孔子学院 | confucius_institute
  孔子课堂 | confucius_classroom
  硕士生导师 硕导 | master's_super master_super master's_advis
  博士生导师 博导 | doctoral_super phd_super doctoral_advis
  双学位 | double_degree dual_degree double-degree dual-degree
  文盲 文盲率 | illitera
  幼儿(?![园教师]) | preschooler toddler young_child
  德育 | moral_educ
  智育 | intellectual_educ
  美育 | aesthetic_educ
  劳动教育 劳育 | labor_edu labour_edu
  研学(?![习术员科者校生院历会位究]) 研学游 | study_tour study_trip educational_tour study-tour
  晚餐 晚饭 | dinner supper
  晚自习 | evening_stud evening_self
  图书馆藏书 | book_collection collection_of_books volumes holdings
  疾控中心 疾控 | cdc$ disease_control
  社区卫生服务中心 | community_health
  血站 | blood_station blood_center blood_centre blood_bank
  急救站 急救中心 | first-aid first_aid emergency_center emergency_centre emergency_station emergency_medical
  注册护士 | registered_nurse
  助产士 | midwi
  检验师 | laboratory_technic lab_technic laboratory_technol
  麻醉师 麻醉科 麻醉 | anesthe anaesthe
  检验科 | clinical_lab laboratory_dep
  神经内科 | neurolog
  风湿科 风湿 | rheumat
  老年科 | geriatr
  抢救室 | resuscitat
  化验 | lab_test laboratory_test assay
  危重症 危重型 | critically_ill critical_case critical_ill critical_type critical_cond
  无症状者 | asymptomatic
  转诊 | referral
  早产 早产儿 | preterm premature_birth premature_inf premature_bab
  足月儿 | full-term full_term
  流产(?![品业能值量地区学]) | abortion miscarri
  不孕 不孕症 | infertil
  孕前 | pre-pregnancy preconception pre-conception
  白血病 | leukemia leukaemia
  淋巴瘤 | lymphoma
  鼻咽癌 | nasophar
  心梗 心肌梗死 心肌梗塞 | myocardial_inf heart_attack
  痛风 | gout$
  骨质疏松 | osteopor
  关节炎 | arthrit
  白内障 | cataract
  青光眼 | glaucom
  贫血 | anemi anaemi
  营养不良 | malnutri malnourish
  生长迟缓 | stunted stunting growth_retard
  癫痫 | epilep
  精神分裂症 | schizophren
  焦虑症 | anxiety
  失眠 | insomnia
  水痘 | chickenpox varicella
  腮腺炎 | mumps
  猩红热 | scarlet_fever
  百日咳 | pertussis whooping
  白喉 | diphther
  破伤风 | tetanus
  脊髓灰质炎 脊灰 | polio
  卡介苗 | bcg$
  霍乱 | cholera
  伤寒 | typhoid
  痢疾 | dysenter
  梅毒 | syphilis
  淋病 | gonorrh
  布鲁氏菌病 | brucello
  鼠疫 | plague$
  炭疽 | anthrax
  尿毒症 | uremi uraemi
  透析 血透 | dialys hemodialys haemodialys
  感冒 | common_cold colds
  发热(?![量电体元丝]) | fever
  咳嗽 | cough
  腹泻 | diarrh
  头痛 | headach
  过敏 | allerg
  中毒 食物中毒 | poison
  溺水 | drown
  烫伤 | scald
  吸烟 吸烟率 烟民 | smoking smoker
  饮酒 | drinking_alcohol alcohol_consum alcohol_drink alcohol_use alcohol
  血红蛋白 | hemoglob haemoglob
  血浆 | plasma
  膝盖 膝关节 | knee
  脊柱 | spine spinal
  肠道 | intestin gut$
  胰腺 | pancrea
  胆囊 | gallbladder gall_bladder
  原料药 | active_pharma api$ bulk_drug bulk_pharma
  中药饮片 | decoction prepared_slices herbal_slices
  注射剂 针剂 注射液 | injection injectable
  颗粒剂 | granule
  口服液 | oral_liquid oral_solution
  耗材(?![料]) 高值耗材 | consumable
  支架 | stent$
  起付线 | deductib minimum_payment payment_threshold
  报销 报销比例 | reimburs
  自付(?!出) 自费 | out-of-pocket self-paid self-pay
  半失能 半失能老人 | partially_dis semi-disab semi_disab
  孤寡老人 | childless lonely_elder elderly_living_alone
  社会救助 | social_assist social_relief social_aid
  优抚对象 | entitled_group special_care preferential_treat
  烈士 烈属 | martyr
  救助站 | relief_station rescue_station aid_station assistance_station shelter$
  流浪乞讨人员 流浪人员 | vagrant homeless
  就业困难人员 | difficulty_finding difficulties_finding difficulty_in_finding difficulties_in_finding hard-to-employ
  再就业 | re-employ reemploy
  零就业家庭 | zero-employ zero_employ no_employed
  学徒 | apprentice
  招聘会 | job_fair recruitment_fair career_fair
  派遣工 劳务派遣 | labor_dispatch labour_dispatch dispatched_work dispatch_work agency_work
  管理人员 | managers managerial management_person management_staff
  技术人员 专业技术人员 | technical_person technical_staff technician
  销售人员 | salesp sales_staff sales_person
  研发人员 | r&d_person r&d_staff r&d_work r&d_employ researcher research_person
  高级工程师 | senior_engineer
  助理工程师 | assistant_engineer
  正处级 | full_division division-level division_level
  副处级 | deputy_division
  选调生 | selected_grad
  辞职 离职 | resign
  加班费 加班(?![级主次列车会子]) | overtime
  年薪 | annual_salar annual_pay yearly_salar
  时薪 | hourly_wage hourly_pay hourly_rate
  恩格尔系数 | engel
  基尼系数 | gini
  非食品 非食品类 | non-food
  未来产业 | future_industr future-orient industries_of_the_future
  投资率 | investment_rate
  储蓄率 | savings_rate saving_rate
  民生支出 | livelihood
  移动互联网 | mobile_internet
  物联网 | internet_of_things iot$
  短信(?![息]) | text_mess sms$ short_mess
  千兆 千兆宽带 | gigabit
  区块链 | blockchain
  云计算 | cloud_comput
  元宇宙 | metaverse
  虚拟现实 | virtual_reality vr$
  增强现实 | augmented_real ar$
  算力(?![度求争图]) | computing_power computing_cap
  智算 智能算力 | intelligent_comput ai_comput
  通用算力 | general-purpose_comp general_comput
  超算 | supercomput
  机柜 机架 | rack$ server_cabinet
  硬件 | hardware
  操作系统 | operating_system
  数据库 | database
  小程序 | mini-program mini_program miniprogram mini-app mini_app
  公众号(?![召]) 微信公众号 | official_account public_account
  微博 | weibo microblog
  短视频 | short_video short-video
  直播 | livestream live-stream live_stream live_broadcast
  网红 | influencer internet_celeb online_celeb
  粉丝 | fans follower
  门户网站 | portal
  浏览量 点击量 阅读量 | page_view pageview views clicks
  下载量 下载 | download
  活跃用户 | active_user monthly_active daily_active
  付费用户 | paying_user paid_user paying_custom paid_subsc paying_subsc
  老用户 老客户 | existing_custom existing_user old_custom returning_custom
  新用户 新客户 | new_custom new_user
  非会员 | non-member
  毛坯房 | bare_shell bare-shell unfurnished unfinished roughcast undecorated
  保租房 保障性租赁住房 | affordable_rental subsidized_rental subsidised_rental rental_hous
  人才公寓 人才房 | talent_apart talent_hous apartments_for_talent housing_for_talent
  危房 | dilapidat unsafe_hous dangerous_hous dangerous_build
  宅基地 | homestead rural_house house_site housing_site residential_plot
  未利用地 | unused_land unutilized_land unutilised_land
  城镇建设用地 | urban_construction
  容积率 | plot_ratio floor_area_ratio floor-area
  绿化率 绿地率 | greening_rate greening_ratio green_rate green_ratio green_space_r greenery_r green_cover
  建筑密度 | building_density
  使用面积 | usable_area usable_floor usable_space net_floor
  燃气费 | gas_bill gas_fee gas_charge
  雨污分流 | rainwater_and stormwater rainwater-sew rain-sew rain_and_sew
  桩基(?!本) 桩基础 | pile$ piling
  水泥砂浆 砂浆 | mortar
  线材 | wire_rod
  监理 监理单位 监理费 | construction_superv supervision_compan supervision_unit supervision_fee supervision_firm project_superv
  装配式 装配式建筑 | prefab
  现浇 | cast-in-place cast-in-situ in-situ
  绿色建筑 | green_building
  超高层 | super_high-rise supertall super-tall
  裙楼 | podium
  塔楼 | tower
  南门(?![户票诊店类槛窗]) | south_gate southern_gate
  北门(?![户票诊店类槛窗]) | north_gate northern_gate
  东门(?![户票诊店类槛窗]) | east_gate eastern_gate
  西门(?![户票诊店类槛窗子]) | west_gate western_gate
  顶层(?!设计) | top_floor
  一日游 | one_day_tour one_day_trip one-day_tour one-day_trip day_trip day-trip
  农家乐 | farmstay farm_stay agritainment farmhouse rural_inn
  度假村 度假区 | resort
  门票收入 | ticket_revenue ticket_income ticket_sales admission_rev
  二次消费 | secondary_cons
  年票(?![房据价选务数决面]) | annual_pass annual_ticket annual_card
  月票(?![房据价选务数决面]) | monthly_pass monthly_ticket
  传承人(?![文才民]) | inheritor bearer
  三级文物 | third-grade grade-three third-class third-level
  文保单位 文物保护单位 | protected_site protection_unit protected_herit
  遗址 | ruins relic_site archaeological_site heritage_site
  传统村落 | traditional_village
  历史建筑 | historic_build historical_build
  金银器 | gold_and_silver
  书画 | calligraphy_and painting_and_call paintings_and_call
  钱币 古钱币 | coin$
  拓片 | rubbing
  儿童文学 童书 | children's_book children's_lit
  漫画 | comic manga
  报刊 | newspapers_and periodical
  绘本(?![地省市县区村]) | picture_book
  教辅(?![导助警]) | supplementary_teach supplementary_mat teaching_aid workbook
  电台 广播电台 | radio_station radio
  有线电视 | cable_tv cable_tele
  综艺 综艺节目 | variety_show variety_prog
  院线(?![上下路]) | cinema_chain theater_chain theatre_chain cinema_circuit
  银幕 | screen$
  故事片 | feature_film
  科教片 | science_film educational_film science_and_education_film popular_science_film
  美术片 动画电影 | animated animation
  儿童剧 | children's_play children's_drama children's_theat
  豫剧 | henan_opera yu_opera
  黄梅戏 | huangmei
  秦腔 | qinqiang shaanxi_opera
  粤剧 | cantonese_opera
  相声 | crosstalk cross-talk comic_dialog
  大提琴 | cello
  作曲家 | composer
  歌手 歌唱家 | singer vocalist
  舞者 舞蹈演员 舞蹈家 | dancer
  书法家 | calligrapher
  摄影师 摄影家 | photographer
  编剧 | screenwriter scriptwriter playwright
  诗人 | poet$
  工匠 | craftsm artisan craftspe
  木匠 木工(?![程]) | carpent
  理发师 | barber hairdress
  服务员 | waiter waitress
  收银员 | cashier
  保安员 保安人员 | security_guard
  程序员 | programmer coder
  设计师 | designer
  建筑师 | architect$
  分析师 | analyst
  审计师 | auditor
  评估师 | appraiser valuer
  农艺师 | agronom
  农技员 农技人员 | agro-tech agricultural_tech agrotech
  巡护员 | patroller patrol_staff patrol_member patrolm
  巡河员 | river_patrol
  心理咨询师 | psychological_couns psychological_consult
  营养师 | nutritionist dietitian dietician
  育婴师 月嫂 | maternity_nurse maternity_matron nanny nannies infant_care
  特等奖 | grand_prize special_prize
  优秀奖 | excellence_award award_of_excell awards_for_excell merit_award honorable honourable
  男双 男子双打 | men's_double
  女双 女子双打 | women's_double
  混双 混合双打 | mixed_double
  少年组(?![织成建]) | junior_group junior_categ junior_div juvenile youth_group
  老年组(?![织成建]) | senior_group senior_categ senior_div elderly_group
  加时赛 | overtime extra_time
  四分之一决赛 | quarterfinal quarter-final
  小组赛 | group_stage group_match
  淘汰赛 | knockout
  点球(?![员队类场]) | penalty penalties
  守门员 | goalkeep goalie
  运动健将 健将级 | master_sports master_of_sport master-level
  俱乐部 | club$
  三人篮球 | 3x3 three-on
  五人制足球 五人制 | five-a futsal
  沙滩排球 | beach_volley
  自由泳 | freestyle
  蛙泳 | breaststroke
  仰泳 | backstroke
  蝶泳 | butterfly_stroke butterfly
  跳高 | high_jump
  跳远 | long_jump
  三级跳 | triple_jump
  铅球 | shot_put
  标枪 | javelin
  铁饼 | discus
  链球 | hammer_throw
  跨栏 | hurdle
  接力 接力赛 | relay
  竞走 | race_walk racewalk race-walk
  越野跑 | trail_run trail-run cross-country
  骑行 自行车赛 | cycling cyclist bike_rac
  单板滑雪 | snowboard
  高山滑雪 | alpine_ski
  短道速滑 | short_track
  雪橇 | luge$ sled$ sledge
  花样游泳 | synchronized_swim synchronised_swim artistic_swim
  瑜伽 | yoga
  霹雳舞 | breakdanc break_danc
  国际象棋 | chess
  健身步道 | fitness_trail fitness_path
  执行案件 | enforcement_case execution_case
  国家赔偿 | state_compens
  海事海商 | maritime admiralt
  侵权纠纷 | tort$ infring
  物权纠纷 | property_right real_right
  抢劫 | robber
  强奸 | rape$ rapes
  绑架 | kidnap
  故意伤害 | assault intentional_inj
  聚众斗殴 | brawl affray
  无证驾驶 | unlicens without_a_licen
  闯红灯 | red_light running_red ran_red
  疲劳驾驶 | fatigue$ fatigued drowsy
  渎职 | derelict malfeas
  赌博 | gambl
  洗钱 | laundering money-launder
  传销(?![售量路]) | pyramid_s
  非法集资 | illegal_fundrais illegal_fund-rais illegal_fund
  涉黑 黑社会性质组织 | mafia gang$ gang-rel organized_crim organised_crim
  未成年犯 少年犯 | juvenile_off juvenile_delin
  取保候审 | bail$
  假释 | parole
  社区矫正 | community_correct
  批捕 批准逮捕 | arrest
  不起诉 不诉 | non-prosecut not_to_prosecut
  公益诉讼 | public_interest_l public-interest public_interest_c
  刑事附带民事 | incidental_civ collateral_civ
  仲裁庭 仲裁委员会 | arbitration_comm arbitral_trib arbitration_trib
  公证处 | notary_office notary_agenc notary_publics
  会计师事务所 会计事务所 | accounting_firm
  司法所 | judicial_office justice_office
  陪审员 人民陪审员 | assessor juror
  书记员 | court_clerk clerk
  公证员 | notaries notary_pub
  法律顾问 | legal_advis legal_counsel
  消防站 | fire_station
  微型消防站 | mini_fire micro_fire miniature_fire
  火警 | fire_call fire_alarm
  应急物资 | emergency_suppl emergency_material
  帐篷 | tent$
  棉被 被子 | quilt$
  救生衣 | life_jacket life_vest
  安全帽 | helmet hard_hat
  爆炸 | explosion blast$
  触电 | electrocut electric_shock
  瓦斯 | gas_explos gas_outburst methane coal_gas
  三轮车 | tricycle three-wheel
  越野车 | suv$ off-road sport_util
  皮卡 | pickup pick-up
  中巴车 | minibus mid-size_bus
  大巴(?![山扎掌]) 大客车 | large_bus motorcoach coaches
  警车(?![辆队道]) | police_car police_vehicle
  房车(?![位库间]) | motorhome rv$ recreational_veh camper
  牵引车 | tractor_unit towing tractor
  挂车 | trailer semi-trailer semitrailer
  自卸车 | dump_truck tipper dumper
  叉车(?!道) | forklift
  装载机 | loader
  推土机 | bulldoz
  压路机 | road_roller roller$
  水泥搅拌车 搅拌车 | mixer
  方向盘 | steering_wheel
  刹车片 | brake_pad
  铸铁 | cast_iron
  电镀 | electroplat plating
  热处理 | heat_treat heat-treat
  机加工 | machining
  纺纱 | spinning yarn_spin
  质检(?![测验查]) | quality_inspect quality_control qc$
  酿造 | brew
  屠宰 | slaughter
  碾米 | rice_mill
  榨油 | oil_press oil_extract
  病虫害 | pest$
  流片 | tape-out tape-outs tapeout
  光刻 光刻机 | lithograph
  电阻 电阻器 | resistor
  电容 电容器 | capacitor
  二极管 | diode
  摄像机 | camcorder video_camera
  数码相机 照相机 | digital_camera cameras
  投影仪 | projector
  耳机 | earphone headphone headset
  键盘 | keyboard
  鼠标 | mouse mice
  硬盘 | hard_disk hard_drive
  路由器 | router
  机顶盒 | set-top
  充电宝 | power_bank
  扫地机器人 | robot_vac sweeping
  电饭煲 电饭锅 | rice_cooker
  油烟机 | range_hood
  燃气灶 | gas_stove
  电风扇 | electric_fan
  吸尘器 | vacuum_clean
  洗碗机 | dishwash
  净水器 | water_purif
  电热毯 | electric_blanket
  人形机器人 | humanoid
  3D打印 增材制造 | 3d_print 3d-print additive_man
  航天器 | spacecraft
  空间站 | space_station
  月球 | moon$ lunar_sur lunar_exp lunar_sam lunar_mis lunar_prob
  北斗 | beidou
  望远镜 | telescop
  显微镜 | microscop
  导弹 | missile
  武警 | armed_police
  火箭军 | rocket_force
  青贮玉米 青贮 | silage
  甜玉米 鲜食玉米 | sweet_corn fresh_corn
  梯田 | terrace
  叶菜 | leafy
  根茎类 | root_veg
  无公害 无公害农产品 | pollution-free hazard-free
  网箱 | net_cage cage$ net_pen
  围网(?![络格点上]) | seine$ net_enclos
  公牛 种公牛 | bull$
  小牛 犊牛 | calf calves
  羊羔 羔羊 | lamb$
  肥猪 育肥猪 | fattening_p fattened finishing_pig market_hog
  公鸡 | rooster cock$
  雏鸡 鸡苗 | chick$
  土鸡 | free-range native_chick
  火鸡 | turkey$
  鸵鸟 | ostrich
  鸭蛋 咸鸭蛋 | duck_egg
  皮蛋 松花蛋 | preserved_egg century_egg
  燕窝 | bird's_nest birdnest bird_nest
  蜂王浆 | royal_jelly
  野猪 | wild_boar boar$
  林麝 | musk_deer
  黑熊 | black_bear
  孔雀 绿孔雀 | peacock peafowl
  海鸥 红嘴鸥 | gull$ seagull
  扬子鳄 | alligator
  萤火虫 | firefl
  老鼠 | rats rat$ mice rodent
  蟑螂 | cockroach
  白蚁 | termite
  章鱼 | octopus
  墨鱼 乌贼 | cuttlefish
  海胆 | sea_urchin urchin
  螃蟹 大闸蟹 河蟹 | crab$
  梭子蟹 | swimming_crab
  南美白对虾 | whiteleg vannamei white_shrimp white_prawn
  青鱼 | black_carp
  武昌鱼 鳊鱼 | bream$
  黑鱼 乌鳢 | snakehead
  鲶鱼 | catfish
  金鱼 | goldfish
  鲨鱼 | shark
  河豚 | puffer
  鲳鱼 | pomfret
  鳕鱼 | cod$ codfish
  沙丁鱼 | sardine
  田螺 | snail
  一级保护动物 | first-class_pro class_i_pro class-i_pro first-level_pro grade_i_pro first-class_state
  古茶树 | ancient_tea old_tea
  行道树 | street_tree roadside_tree
  薪炭林 | fuelwood firewood
  混交林 | mixed_forest mixed_stand mixed_wood
  幼龄林 幼林 | young_forest young_stand
  成熟林 | mature_forest mature_stand
  林下经济 | under-forest understory forest_economy underforest
  封山育林 | closing_hill closing_mount mountain_clos hillside_clos closed_for
  飞播造林 飞播 | aerial_seed aerial_sow air-seed
  森林火灾 | forest_fire wildfire
  松材线虫 | nematode pine_wilt pinewood
  采暖季 供暖季 | heating_season heating_period
  学前班 | preschool_class pre-school_class
  年假(?![期日如设冒货]) 年休假 | annual_leave
  病假 | sick_leave
  婚假 | marriage_leave wedding_leave
  事假 | personal_leave
  育儿假 | parental_leave childcare_leave
  三代户(?!外) | three-generation
  归侨 | returned_overseas
  港澳同胞 | compatriots_from_hong hong_kong_and_maca
  台胞 台湾同胞 | taiwan_compat compatriots_from_taiwan
  侨商 | overseas_chinese_bus overseas_chinese_ent
  民盟 | democratic_league
  九三学社 | jiusan
  党组(?![织成建]) | leading_party party_leadership party_group party_leading
  开除党籍 | expelled expulsion
  政务处分 | administrative_sanc administrative_dis administrative_pun governmental_sanc
  党纪处分 | party_discipl
  常务会议 | executive_meeting
  执法检查 | enforcement_inspect law_enforcement_ins
  副部长 | vice_minister vice-minister deputy_minister
  副县长 | deputy_county vice_county deputy_magistrate
  处长(?![江三期沙春达]) | division_chief division_head division_director
  科长(?![期远度达江沙春]) | section_chief section_head
  镇长(?![期远江效达]) 乡长(?![期远江效达]) | township_head township_chief town_mayor town_head
  村主任 | village_head village_chief village_director
  秘书长 | secretary-general secretary_general
  发言人 新闻发言人 | spokes
  外交官 | diplomat
  商务部 | ministry_of_commerce commerce_min mofcom
  国防部 | defense_min defence_min ministry_of_def ministry_of_nat
  友好省州 | sister_state sister_province
  友好学校 姐妹学校 | sister_school
  友好港口 友好港 | sister_port friendly_port
  友好医院 | sister_hospital
  检测试剂 试剂盒 试剂 | reagent test_kit kit$
  体温计 测温仪 | thermomet
  制氧机 | oxygen_conc oxygen_gen oxygen_mach
  假肢 | prosthe artificial_limb
  盲文 | braille
  手语 | sign_lang
  自助机 自助终端 | self-service_m self-service_t kiosk
  满意度 满意率 | satisfaction
  不满意 | dissatisf not_satisf unsatisf
  不合格 不合格率 | unqualified substandard failed nonconform non-conform non-compliant
  优秀率 | excellence_rate excellent_rate rate_of_excell
  及格率 | pass_rate passing_rate
  甲状腺结节 | thyroid_nod nodule
  乙型流感 乙流 | influenza_b flu_b
  甲型流感 甲流 | influenza_a$ h1n1 flu_a$
  第三卫生间 | family_restroom family_toilet third_toilet
  垃圾桶 果皮箱 | trash_can trash_bin garbage_bin garbage_can dustbin litter_bin
  垃圾中转站 | transfer_station waste_transfer
  路牌 标识牌 指示牌 | road_sign street_sign signage signpost signboard
  长椅 座凳 | bench$ benches
  喷泉 | fountain
  口袋公园 | pocket_park
  社区公园 | community_park
  体育公园 | sports_park
  花坛 | flower_bed flowerbed parterre
  电子屏 显示大屏 | electronic_screen led_screen display_screen electronic_display
  广告牌 | billboard
  报刊亭 | kiosk newsstand
  哨所 | outpost sentry
  边防(?![控护洪灾火疫治范御汛]) | frontier border_def border_guard border_pol
  殡仪馆 | funeral
  火化 | cremat
  婚姻登记 | marriage_reg
  收养 | adoption adoptee adoptive
  彩礼 | bride_price betrothal
  社区工作者 社区工作人员 | community_work
  楼长(?![期度达]) 楼栋长 | building_head building_chief building_lead
  自然村 | natural_village hamlet
  建制镇 | designated_town
  小区(?![域别分]) 居民小区 | residential_compound residential_communit residential_quarter residential_area housing_estate
  热带(?![来动]) | tropical tropics
  亚热带 | subtropic
  雷暴 | thunderstorm
  震级 | magnitude
  震源深度 | focal_depth
  余震 | aftershock
  主震 | mainshock main_shock
  水位(?![居列于置]) | water_level
  含沙量 | sediment silt
  北极(?![大为力具限端其]) | arctic north_pole
  南极(?![大为力具限端其]) | antarctic south_pole
  大洋洲 | oceania
  中东(?![部西南北欧线侧段路]) | middle_east
  东北亚 | northeast_asia
  亚硝酸盐 | nitrite
  神经外科 | neurosurg
  主播 | streamer livestreamer live-streamer anchor$
  主塔 | main_tower pylon
  雪车 | bobsle
  街舞 | street_danc hip-hop
  棕熊 | brown_bear
  猛禽 | raptor bird_of_prey birds_of_prey
  鳄鱼 | crocodile
  锦鲤 | koi$
  观赏鱼 | ornamental_fish
  侨眷 | relatives_of_over relatives_of_returned family_members_of_over
  台商(?![家户务品业用标]) | taiwan_bus taiwanese_bus taiwan_invest
  村支书 | village_party_sec
  救灾物资 | relief_suppl relief_mat disaster_relief_s
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
