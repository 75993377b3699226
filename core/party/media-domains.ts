/**
 * Domains that newspapers, broadcasters, agencies and the trade press of the United Kingdom write from,
 * by suffix. A local democracy reporter writes from the newspaper that employs them.
 */
const outlets: Record<string, string> = {
  'co.uk': `
    107fm absoluteradio accringtonobserver advertiserandtimes allaboutmagazines amburfm andoveradvertiser
    angelradio anguscountyworld annandaleherald annandaleobserver antrimguardian applefm archant
    architectsjournal argyllbute24 argyllshireadvertiser arranbanner ashbournenewstelegraph asianstandard
    asianstarradio awaazfm awazfm axminster-today b14news ballymenaguardian ballymoneybubble
    ballymoneychronicle banbridgeleader banburyguardian banffshire-journal barkinganddagenhampost
    barnesvillagebugle barnetpost barnsley-chronicle barry-today barryanddistrictnews basildonstandard
    basingstokegazette basingstokeobserver bathecho batleynews bauer bauermedia bbc bcbradio bdaily
    bdonline beartown becclesandbungayjournal bedfordindependent bedfordtoday belfastlive belfasttelegraph
    belpernews berwick-advertiser berwickshirenews bexhill-news bexleytimes bicestertoday biggleswadetoday
    birminghammail bishopsstortfordindependent bishopstonvoice blackpoolgazette blogpreston bodminvoice
    bognor bordercountiesadvertizer borderstoday bordon-herald-today borehamwoodtimes bostonnow
    bostonstandard bournelocal bournemouthecho bracknellnews bradio bradleystokejournal
    braintreeandwithamtimes brecon-radnor brecon-radnor-today brentwoodlive bridgend-today
    bridgwatermercury bridlingtonecho bridlingtonfreepress bridlingtontoday bridportnews brighouseecho
    brightonandhoveindependent bristolpost bromleyboroughnews bromleytimes bromsgroveadvertiser
    bromsgrovestandard buchanobserver buckinghamtoday bucksfreepress bucksherald bude-today budeandbeyond
    building burgesshilluncovered burnhamandhighbridgeweeklynews buryfreepress burymercury burytimes
    buxtonadvertiser caithness-courier caldicot-today calstock-today cambrian-news cambridge-news
    cambridgeindependent cambstimes camdencitizen camdengazette camdennewjournal camelford-today
    campaignlive campbeltowncourier canterburyjournal caremanagementmatters carlukegazette carluketoday
    carmarthenjournal carrickfergustimes caters causewaycoastcommunity cavendish-press centralbylines
    centralnews centralsomersetgazette chad chardandilminsternews charltonchampion cheddarvalleygazette
    chelmsfordweeklynews chepstowbeacon cheshire-live chesterchronicle chesterstandard chichesterpost
    chiobserver chorleycitizen chorleytoday chroniclelive circularonline civilsociety civilsocietymedia
    clactonandfrintongazette clactondfrintongazette clitheroeadvertiser clitheroetoday clydebankpost
    colerainechronicle colerainetimes colyton-today communitycare communitynewsgm computing
    constructionnews cornish-times cornishman cornwallreports cotswoldjournal cotswoldpublications
    countybordernews countydownspectator countyecho countypress countytimes coventryobserver
    cowbridge-today cranfieldandmarstonvale cravenherald crawleyobserver creditoncourier crewechronicle
    crossexaminer croydonadvertiser cumberlandnews cumbernauldtoday cumberuldtoday cwmbranlife cypnow
    dailyecho dailymail dailypost dailyrecord dailystar darlingtonandstocktontimes dartmouth-today
    daventryexpress daventryonline dawlish-today dawlishnewspapers dcthomson denbighshirefreepress
    derbyshiretimes derbytelegraph derehamtimes dewsburyreporter didcotherald dissexpress dissmercury
    disstoday dmgmedia dng24 doncasterfreepress doncasteronline donsidepiper dorsetbiznews dorsetecho
    downendvoice downnews downsmail droitwichadvertiser droitwichstandard dudleynews dumbartonreporter
    dumfriescourier dunmowbroadcast dunstabletoday eadt ealingtimes ealingtoday eastangliabylines
    eastbourneherald eastbournevoice eastdevonnews eastkilbrideconnect eastleighnews eastlondonadvertiser
    eastwoodadvertiser ec1echo echo-news ecorwyddfa edenbridge-chronicle edinburghlive edp24 egi
    eladvertiser ellontimes elystandard emersonsgreenvoice emsworthonline enfielddispatch
    enfieldindependent eppingforestguardian essentialsmag essexcountystandard eveningexpress eveningnews24
    eveningtelegraph eveningtimes eveshamjournal eveshamobserver examinerlive exmouthjournal express
    fakenhamtimes falkirkherald falmouthpacket farmersweekly farnham-herald-today felixstowestar
    fenlandcitizen fenlandtoday feweek fifenow fifetoday filtonjournal filtonvoice fishpondsvoice
    folkestoneherald forres-gazette fraserburghherald freepressseries frometimes fromevalleyvoice fwi
    gainsboroughstandard gainsboroughtoday gallowaygazette garstangcourier gazette-news gazetteandherald
    gazetteherald gazettelive gazetteseries gedlingeye gethampshire getreading getsurrey getwestlondon
    glamorganstar glasgowlive glasgowsouthandeastwoodextra glasgowtimes gloucesterreview
    gloucestershirelive grampianonline grangetowncardiff granthamjournal granthamtoday gravesendreporter
    great-torringtoncrier greatesthitsradio greatyarmouthmercury greenocktelegraph grimsbytelegraph
    guardian guardian-series guideandgazette hackneycitizen hackneygazette halesowennews halifaxcourier
    halifaxcouriertoday halsteadgazette hambletontoday hamhigh hammersmithtoday hampshirechronicle
    hanhamandlongwellgreenvoice harboroughmail harboroughtoday haringeyindependent harrogateadvertiser
    harrowtimes hartlepoollife hartlepoolmail harwichandmanningtreestandard haslemere-herald-today
    hastingsindependentpress hastingsonlinetimes hastingstoday haverhillecho haverhilltoday heart
    heartstreatham helensburghadvertiser hemeltoday hemming-group hemsworthandsouthelmsallexpress
    henleazeandwestburyvoice henleystandard heraldseries hertfordshiremercury hertsad hexham-courant
    highland-news highwaysmagazine hillingdontimes hinckley-times hitsradio holderness-gazette
    holdthefrontpage holmevalleyreview holsworthy-today homecareinsight honiton-today
    horfieldandlockleazevoice horncastlenews horncastletoday horndeanpost hsj hucknalldispatch
    hucknalltoday huffingtonpost hulldailymail hunmanbytoday huntspost hydenews icnetwork ilfordrecorder
    iliffemedia iliffepublishing ilkestonadvertiser ilkleygazette ilminsterpress in-common independent
    indyonline inews inksplott insidehousing insidermedia intouchwythenshawe inverness-courier
    inverurieherald ipswichstar irn islandecho islingtoncitizen islingtongazette itn ivybridge-today iwcp
    iwobserver joe johnogroat-journal journalism jpimedia jpress kctimes keighleynews kenilworthweeklynews
    kennedynews kentbylines kentonline keynshamvoice kidderminstershuttle kilburntimes
    kincardineshireobserver kingsbridge-today kingswoodvoice kirkintilloch-herald kirkintillochtoday
    kmgroup knutsfordguardian kylechronicle lanarktoday lancashireeveningtelegraph lancashiretelegraph
    lancasterguardian landor larktoday larnetimes launceston-today lawgazette lbc leaderlive
    leamingtoncourier leamingtonobserver leamingtonspatoday ledburyreporter leeds-live legalfutures
    leicestercitizen leicestermercury leighjournal leightimes leightonbuzzardonline lep leweseye
    leylandtoday lichfieldlive lincolnshirelive linlithgowgazette lisburntoday liskeard-today
    littlehamptongazette liverpoolecho livpost llanellistar llantwit-major-today localgov
    localgovernmentlawyer london-se1 londonderrysentinel londonnewsonline louthleader louthtoday
    lowestoftjournal ludlowadvertiser lurganmail lutontoday lyme-online lynnnews lythamstannesexpress
    lythamtoday macclesfield-express maidenhead-advertiser mailonline mailonsunday maldonandburnhamstandard
    maldondburnhamstandard malverngazette malvernobserver manchestereveningnews manchestermill
    marketrasentoday matlockmercury mayorwatch mearnsleader mediahuis melkshamnews meltontimes meltontoday
    meonvalleytimes mercurypress messengernewspapers metro middevonadvertiser middlewichguardian
    midhurstandpetworth midlandnewsassociation midlothianadvertiser midsussextimes midsussextoday
    midulstermail midweekherald milfordmercury milngavieherald miltonkeynes miltonkeynestoday mirror mna
    mnrjournal monmouth-today monmouthshirebeacon morningstaronline morpethherald morpethtoday
    motherwelltimes motherwelltoday mrw mynewtown mysohotimes myturriff mywelshpool
    narberth-and-whitland-today networknorwich newarkadvertiser newburynews newburytoday newhamrecorder
    newhamvoices newmarketjournal newmarkettoday news news-journal news4trafford newsandstar newsguardian
    newsletter newspostleader newsquest newsquestmediagroup newsshopper newstatesman newton-abbot-today
    newtowbbeytoday newtownabbeytoday newtownardschronicle nnjournal northamptonchron northantstelegraph
    northdevongazette northdevonjournal northeastbylines northern-scot northern-times northernconstitution
    northnorfolknews northsomersettimes northumberlandgazette northumberlandtoday northwaleschronicle
    northwalespioneer northwalesweeklynews northwichguardian nowmags nurseryworld nwemail obantimes
    observer oceanmedia okehampton-today oldham-chronicle onlondon orcadian ormskirkadvertiser
    otterystmary-today outlooknews oxfordmail patchwayjournal pembroke-today penarthtimes pendletoday
    peoplemanagement perthgazette perthtimes peterboroughmatters peterboroughtoday peterleestar
    petersfield-herald-today petersfieldpost petersfieldtoday pioneermagazines placemidlands placenorthwest
    planningresource plymouthchronicle plymouthherald pocklingtonpost politico
    pontefractandcastlefordexpress portsmouth pressandjournal pressgazette prestwichandwhitefieldguide
    princetown-today private-eye prospectmagazine publicfinance pulsetoday questmedianetwork
    rberth-and-whitland-today reachplc reachsolutions readingchronicle redditchadvertiser redditchstandard
    redhillandreigatelife rhyljournal richmondandtwickenhamtimes richmondshiretoday ripleyandheanornews
    ripongazette rochdaleobserver rochdaleonline romfordrecorder romseyadvertiser room151 ross-shirejournal
    ross-today rotherhamadvertiser royston-crow rsjournal rugbyadvertiser rugbyobserver
    runcornandwidnesworld runcorndwidnesworld rutland-times ryeandbattleobserver saddind
    saffronwalden-reporter saffronwaldenreporter salisburyjournal saltashvoice sbna scarborougheveningnews
    schoolsweek scunthorpetelegraph seaton-today shawandroytoncorrespondent shetlandtimes shetlandtoday
    shetnews shorehamherald sidmouthherald skegnesstoday sleafordstandard sleafordtoday sloughexpress
    sloughobserver so-counties solentnews solihullobserver somersetcountygazette somersetlive
    southbristolvoice southendstandard southglospost southhams-today southlondonpress southportvisiter
    southrugbynews southtynesidetoday southwalesargus southwalesguardian southwarknews southworcestervoice
    spaldingtoday spectator spenboroughguardian spenboroughtoday staffordshire-live staffordshirenewsletter
    stalbansreview stamfordmercury standard staustellvoice stgeorgeandredfieldvoice sthelensreporter
    sthelensstar stirlingnews stivesnews stockportexpress stokegiffordjournal stokesentinel
    stornowaygazette stourbridgenews stowmarketmercury strabaneweekly stranraer-freepress stratfordobserver
    strathallantimes strathspey-herald stroudnewsandjournal sudburymercury suffolkfreepress suffolknews
    sunday-times sundayindependent sunderlandtoday surreycomet surreymirror sussexbylines sussexexpress
    swageandwarehamvoice swanageandwarehamvoice swindonadvertiser swns talkradio talksport
    tamesidecorrespondent tavistock-today teesdalemercury teignmouth-today telegraph tenby-today
    the-gazette the-sun theambler theargus thebellman theblackmorevale theboltonnews thecourier
    thedownrecorder theedinburghreporter theengineer theforester theforestreview thegoodlifesurbiton
    thegosportglobe thehawickpaper theheathfieldnews thekmgroup thelincolnite themj themoorlander
    thenantwichnews thenen thenorthernecho thentwichnews theoldhamtimes thepeople theplanner theprsd
    theregister therossendalefreepress therugbyobserver thescarboroughnews thesouthernreporter thestar
    thestrayferret thesun thetelegraphandargus thetfordandbrandontimes thetimes thetottenhamindependent
    thevisitor theweek theweekin thewestmorlandgazette thewestonmercury thirdsector thisisboston
    thisisgloucestershire thisiskentandeastsussex thisislincolnshire thisislocallondon thisisoxfordshire
    thisisscunthorpe thisissomerset thisisthewestcountry thisiswiltshire thornburyvoice thornetimes
    thorntonheathchronicle thurrockgazette times-series timesandstar timesechoandlife timeslocalnews
    timesradio tindlenews tivysideadvertiser todaynews todmordennews torbayweekly torquayheraldexpress
    totnes-today totnespulse tottenhamcommunitypress transport-network trurovoice twyford-advertiser
    tyronecon tyronecourier ulstergazette ulsternet-ni voicenewspapers wakefieldexpress walesonline
    wallingfordherald walthamforestecho wandsworthguardian warringtonguardian warwickcourier washingtonstar
    watfordobserver wattonandswaffhamtimes wattondswaffhamtimes wearecardiff wearechester wellington-today
    wellsvoice wendovernews west-somerset-today westbriton westenglandbylines westerndailypress
    westerngazette westernmorningnews westerntelegraph westminsterextra westsussextoday westwaleschronicle
    wetherbynews wharfedaleobserver whitbygazette whitchurchherald whitehavennews whitehorsenews whtimes
    wiltsglosstandard wiltshire999s wiltshiretimes wimbledonguardian wimbledontimes windsorexpress
    windsorobserver winsfordguardian wirralglobe wisbechstandard wishawpress witneygazette woldsweekly
    worcesternews worcesterobserver worksopguardian worksoptoday worthingherald worthingjournal
    wscountytimes wsfp wymondhamandattleboroughmercury wyvexmedia yateandsodburyvoice yellowad yeovilpress
    yorkpress yorkshirebylines yorkshireeveningpost yorkshirepost yorkshirereporter yourlocalguardian
    yourlocalpaper`,
  com: `
    abbey104 abergavennychronicle academyfmfolkestone academyfmthanet actonw3 afp air1072 alittlebitofstone
    alloaadvertiser altonherald ambersoundfm angelradioisleofwight ardrossanherald armaghi aroundealing
    ashdownradio ayradvertiser barnsleychronicle barnsleyindependent barrheadnews bbc belfastmedia
    belfastmediagroup bigissue bigissuenorth birminghamupdates bloomberg bordertelegraph bordonherald
    bordonmessenger brentfordtw8 bridgnorthjournal brightsidepublishing bristol24-7 bristol247 bristolworld
    brixtonblog brixtonbuzz broxburnanduphall buchanobserver buckinghamshirelive bureaulocal
    busandcoachbuyer bylinetimes camdennewjournal candbnews capitalfm carmarthenshireherald
    carmarthenshirestandard carrickherald centralfifetimes ceredigionherald champnews channel4 channel5
    chiswickw4 chronicleseries churchhillblog cityam clanfieldpost classicfm colerainetimes computerweekly
    constructionenquirer cornerstonevision cornishstuff cornwalllive countydownspectator crailmatters
    crowboroughlife cumbriacrack cumnockchronicle cwherald derryjournal derrynow devonlive dorseteye
    dunfermlinepress dungannonherald dunoon-observer easingwoldadvertiser eastlothiancourier economist
    edinburghnews emap emergencyservicestimes endsreport environment-analyst erdingtonlocal estatesgazette
    expressandstar facilitatemagazine farnhamherald fermaghherald fermanaghherald fire-magazine
    fitzrovianews formby-reporter forreslocal ft gbnews glasgowworld global godalmingmessenger govcomputing
    gponline greatergovanhill guildford-dragon gurnnurn hantsdirect haslemereherald haymarket
    heraldscotland herefordtimes huffpost ichoosebirmingham impartialreporter in-cumbria insidecroydon
    insidermedia irishnews irvinetimes islingtontribune itv jesmondlocal ladbible langtoontimes
    largsandmillportnews larnetimes letsrecycle lgcplus lincolnshireworld liphookherald liverpoolreporter
    llaisogwan llanelliherald llanellistandard londonderrysentinel loveandover lsect lurganmail
    margatemercury markallengroup melkshamnews merseyreporter midlothianview mourneobserver mycardiffnorth
    nationalworld newcivilengineer newrydemocrat newryreporter newstatesman newtownardschronicle
    newtowrdschronicle northernirelandworld northshropshirechronicle northyorkshirenews nottinghampost
    novaramedia nowthenmagazine nursinginpractice oggybloggyogwr onthewight pamediagroup papurpawb
    peeblesshirenews pembrokeshireherald personneltoday petersfieldmessenger pinkun policeoracle
    policeprofessional politicshome portadowntimes pressassociation propertyweek prweek
    publicsectorexecutive putneysw15 ramsgaterecorder reachplc reuters romanroadlondon rosettapublishing
    rossgazette salfordstar scotsman selebian seneddhome shepherdsbushw12 shieldsgazette shropshirelive
    shropshirestar skynews southleedslife spendmatters strabanechronicle stratford-herald stroudtimes
    sundaypost sunderlandecho supplymanagement surreyandhantsnews sussexliving swanseastandard swns tbij
    telford-live telfordjournal tes thebanbridgechronicle thebureauinvestigates thebusinessdesk thecaterer
    theguardian thehullstory theisleofthanetnews thelawyer thelochsidepress thelondoneconomic
    thenorwichradical theregister thescarboroughreview thetimes thirskweeklynews thisisalfred thisisbath
    thisisthewick thomsonreuters titchfieldnews tongwynlais tortoisemedia transportxtra trinitymirror
    troontimes tyronei uckfieldnews ukauthority ulsterherald ulsterstar unherd utv vice wandsworthsw18
    warwickshireworld wearebarnsley wearetyrone westbridgfordwire westendextra westleedsdispatch wharf-life
    whfp wimbledonsw19 wokinghampaper wrexham wycombetoday wythenshawereporter y-cymro yourharlow
    yourthurrock`,
  net: `
    aliveradio bexhillobserver bicesteradvertiser birminghampost blackmorevale bloomberg burnleyexpress
    coventrytelegraph digitalhealth edie horrabridgetimes i-fm nursingtimes opendemocracy oxfordmail
    publictechnology roathcardiff route-one sussexlocal thecomet townandaround towndaround wigantoday`,
  org: `
    10radio allfm ap brightonandhovenews brightondhovenews broughtonspurtle careinfo clydesider
    declassifieduk eastendenquirer emsworth exeterobserver harrowonline lovewapping scottiepress shepwayvox
    thebristolcable themeteor trefeurig viewdigital`,
  news: `
    aberdeenlive bexhill essexlive flitwick hailsham hampshirelive kentlive llanellionline marlborough
    mylondon northantslive nub swd`,
  cymru: `
    360 dinesydd nation papurbrollais plurgweunydd s4c tafodelai ybigwn ycardibach`,
  'org.uk': `
    3tfm b31 broughtonspurtle emsworth lochgelly standrewsqv starandcrescent themead`,
  uk: `
    gbnews gosportglobe leicesterstories oxfordwhisperer pgweb reigate sky`,
  info: `
    bitternepark gooletimes hihub portswood rhiwbina selbytimes`,
  today: `
    altrincham highways rdg wokingham`,
  london: `
    853 citymatters stmargarets`,
  scot: `
    glasgowwestendtoday theferret thenational`,
  tv: `
    stv talk u`,
  wales: `
    lifeseeker nationradio north`,
  // Whole domains of suffixes with few outlets.
  '': `
    1btn.fm caerphilly.observer hu12.online iomtoday.co.im lancs.live leveller.live nailed.community
    newry.ie pa.media politico.eu thecanary.co thepost.uk.com`,
};

/** Every outlet's domain, as registered. */
export const mediaDomains: ReadonlySet<string> = new Set(
  Object.entries(outlets).flatMap(([suffix, labels]) =>
    labels
      .trim()
      .split(/\s+/)
      .map((label) => (suffix === '' ? label : `${label}.${suffix}`)),
  ),
);
