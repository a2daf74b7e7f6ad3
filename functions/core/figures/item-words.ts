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
  林 森林 | forest woodland
  造林 营造林 植树造林 | afforest tree-planting forest
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
  民事 | civil
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
  工作日 平日 | weekday
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
  粗钢 | crude
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
  民事(?!业) 民事案件 | civil$
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
