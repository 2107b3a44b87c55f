// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/hangivennames.h"

#include "lib/quotation/names/hannamewords.h"
#include "lib/quotation/words/hancharacterset.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr QStringView women =
    u"娟芳丽霞艳娜琴兰萍燕莉婷梅玲琼蕾岚秀淑珍花凤妍婕媛嫣姝娥妮莲菊薇芬荷蓉芝瑶琳倩颖雅娇婉娴娅媚"
    u"姗妹姐姑婵嫦姣娣菲芸苑茜莎黛碧翠锦绮绢绣纨翘珊珠璇璐瑾琪琦钗银香馨惠贞虹雁莺鹂巧"
    u"娃蓓蕊蔓蕙芷芙茵槿";
constexpr QStringView men =
    u"刚强勇军伟涛磊斌鹏龙虎峰辉国民彪雄浩毅栋梁柱山武豪坤钢铁铭锋钧镇键锐剑勋劲力功凯岩岗岳嵩崇"
    u"川洲涌浪滔炳炎焕煌焱烽烈建彬帅炮宏宽寿富贵财发旺祥福禄根树柏松"
    u"杰俊礼忠孝德志坚亮伦伯仲叔侠俭佑佐";
constexpr QStringView both =
    u"彦林森宝洪泽熙炜智信季波康健榕槐义仁楠桐帆敏笙桂环瑛丹慧洁彩曼棠苓廉桥勤一乃久之乐乔书云亚京"
    u"亦亭人仪仙仕传伊佳依侃侨保倚偲元兆先光克兴典兵冉再冬冰冲净凌凝凡利前加劭"
    u"励勉化北千升华单卓南博卫厚又友双可史叶司吉君含启周呈和咏品哲唐善喜嘉四圆圣城堂塘增士多夏大天"
    u"太奇奎好如妙婴子孔存学宁宇守安宗定宜实宣容宸寅密寒寻小少尔尚尧尹居展岑岭峥峻嵘左巍师希帝常平"
    u"年幸广庆度庭延开弘张弦弥彤征径微心念思怀怡恒恩恬悠悦情惜惟愉意愿成承才扬抒振捷掌文斐斯新方施"
    u"旅旋日旦旭时昀昂昆昊昌明易星春昭显晋晏晓晔晖晗晚晨普景晴晶暄暖曙曜曦月有朋朗望朝木朴杉李杏杨"
    u"杭果枝枫柔柯栩桃桓梓梦梧楚榆欢欣正殊毓水永汀江汉汐池沁沂沐沛沙沅河治泉泊法泓泰洋津洛洵洺流浔"
    u"海涓涵淇淞深淳清渊渝渔温渡源溪滢漫漪潇潮澄澈澜瀚灵灿炫然焰煜照熠爱牧特献玄玉王玖玟现玺珂珈珏"
    u"班珩理琅琛琢瑜瑞瑗瑄璋璞瓒生田申男甲留疆登白百皓盈盛真石砚祁祎祖祝神祯禹禾秋科秦程穆立竞章童"
    u"端笑笛筝简粤粲素紫红纪纯纲纳纶绍经维绪绯绵缘罡罗美群羽翊翎翔翰耀联聪肖育胜胤自至致舒舟航良艺"
    u"节芃芊苇苏若英范茂茗荣莹菁萌萧落葆葵蒙蓝蔚蕴行衍衡裕西观言训许诗诚诺谊谦赋赫起超越路轩载辛辰"
    u"辞达迅迎运远进连迪逸道遥邦郁采野金钟钰铮锡长闻阳阿陆陶隆随雨雪雯霁霄震霆霏霖霜露青静非韬韵音"
    u"韶顺颂领颜飞饶首馥驰骁骅高魁鲁鲲鸣鸿鹤鹭麒麟黎齐默墨禅益苗茹昱昕钦畅畦皎盼眉睿知砺稷筠篁绎缨"
    u"羿翀聿苡荔莞菡萱葭蒿藜蘅虞蝉褚觅豫贤赢跃轶迈迟逢遇郎郡酉釜锴闵阔陌霂靖韦颐风飒驹骏鸥鹃龄影溯"
    u"卉务满庄全土火来疏省岑海慕丁万三五六七八九二十东中耘奕唯霓佩妤筱晟铄烁弈骞棣楷楹楣榛棻溦澍濡"
    u"灏煊燊琬瑀璟璨甄祺祉祚羲翡翯耿臻舜芮荃荻菀萦葶蓁薰藻衎裳觉谆谟谧贻赓轲辕逊逵遐邃邺铎铠铿锜镔"
    u"镛闳阑隽雩霭靓颀颢飏骋骥鑫钲垚淼犇圳堃壮夙妘婧嬿孜寰屹岱岫峤崧彧怿恪恺悌悯惇愫愚憬懋戈扉挺搏"
    u"摩政效敦斓旌旎昇昉晁晞暮朔栖桉桢梨棋椿樱樾橙檀歆汝汶泠洱浚涟润淙湉湛湘漾潞澔煦燃爽狄珅珉珣琏"
    u"琨琰皙皑睦瞳硕礴秉稚窈竣纾缦耕聆舫苒茉莘菏萤藤虔衿谨赛逾遂铃镜闽陵雎韧鲤鸢鹊鹿麓声亨伍余侯倬"
    u"儒冠凇勰匀卿厉台吟呦哈喆嘏圃均坦垣培基埔域奚妞姜姿娉婀孚宛宥宪寄封尉履帼庚廷弢彰彻律循徽忆怜"
    u"恭惕慈慎戎拓挚援敢敬教旗晾朵杼析枢柳栎格桦梵棉楗槟模樟橹檬汛洒浅浓液淘淡港湖湾滋漠澳炅炼焦熊"
    u"爵牛玫玩珑珞琉瑭璀瓯甫甸畴皇皖眸瞻矜矢碑磐祈禺穗穹竺策箬籽纬织绒绚绛缜罕翁胡脉腾艇艾芯芽苕茅"
    u"荏荦荫莅莳菱葛董蒂蒋蔡薛藕虬蚕融袁裘詹誉诠谷豆豹貌贝赏趣跻躬轮轼辽迢逐逖通逯造遨遵邑邢邵邹郝"
    u"郭鄢酌铉铧锬镕闰闲际陈隐隶雷页项顶预顾飘骄骆魏鱼鲍鹰黄黍鼎"
    u"家固以听竹世继业令其淮映芹溟皋叙麦糖准赐仓丰未央孟庸幼游潜画茶樵拙抱虚器从引招弟枕漱渠坡语彭"
    u"宵夕"
    u"初习放拥解半铜序枣絮夭薪独讷蒲荠枇杷枋柃栀柚柑橘杞椒槭枞桧榈桔柰苹荚蓬荸蔺煤烟炀焓炬灼焯炘烜"
    u"烺焜燧燮熳煴煐焮炆炯翾濂瀛蕤锟璠楫罄镠翌沄渺荞薏昶旻琮玥玦玚珝珺珽琎琤琲瑁瑢璘祐祜稔竑箐篪簃"
    u"纮绂绡绾缇缃缙翮翥肜舸舻艿芑芾茝茯荇蓼蕖蘩虓裎诒诩谌谖谠贽赜赟轸轾辂迤邈郯铖铤铨锃锏锽镝镡镶"
    u"陔隗雱霈鞅韪颉颙饴骎骐骢鳞鸾鹄鹞麾黻屿岬嵊嶂嶷徕忻忱怍恂恽悃愔愠憧懿戡掣敔斛斡旄昝昴晡晤晷暾"
    u"曈曩朦杓枥枰柁柢栲桁桅桫梃棂棹楂榄槊樨檩欤歙殷毋汩沆泖泗泮泫洄洮浃浯涪涿淅淝渌渑湄湎湟溆滁滟"
    u"漓漯潆潋潍潢澉澎澧澶濠濮瀑";

} // namespace

bool isGivenNameCharacter(QChar c)
{
    static const HanCharacterSet all = [] {
        HanCharacterSet set(both);
        set.add(women);
        set.add(men);
        return set;
    }();
    return all.contains(c);
}

Gender genderOfHanName(QStringView name)
{
    if (name.contains(u'·'))
        return Gender::Unknown; // Its characters only stand for sounds.
    const QStringView given = name.sliced(surnameLength(name));
    const auto isOf = [given](QStringView characters) {
        return std::ranges::any_of(given, [&](QChar c) { return characters.contains(foldHan(c)); });
    };
    const bool woman = isOf(women);
    const bool man = isOf(men);
    return woman == man ? Gender::Unknown : woman ? Gender::Female : Gender::Male;
}

} // namespace Sidegloss
