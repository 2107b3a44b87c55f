// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/hannamewords.h"

#include "lib/quotation/words/hancharacterset.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/quotation/words/wordkey.h"
#include "lib/quotation/words/wordset.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// The length of the first word of \a words that ends \a text, or 0.
qsizetype endingLength(QStringView text, const QStringList &words)
{
    constexpr qsizetype longest = 5;
    const QString end = foldHan(text.last(std::min(longest, text.size())));
    for (const QString &word : words) {
        if (end.endsWith(word))
            return word.size();
    }
    return 0;
}

const QSet<QString> &japaneseSurnames()
{
    static const QSet<QString> surnames = wordSet(
        u"佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 "
        u"井上 木村 斋藤 清水 山崎 池田 桥本 阿部 石川 山下 中岛 石井 小川 前田 冈田 "
        u"长谷川 藤田 后藤 近藤 村上 远藤 青木 坂本 福田 太田 西村 藤井 金子 冈本 藤原 "
        u"三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原口 内田 "
        u"柴田 酒井 宫崎 横山 高木 安藤 宫本 大野 小岛 谷口 今井 高田 丸山 增田 杉山 "
        u"村田 大塚 新井 平野 藤本 河野 上野 野村 松井 千叶 菅原 岩崎 久保 木下 佐野 "
        u"野口 松尾 菊地 野田 渡部 高野 五十岚 大西 黑泽 宇野 织田 德川 丰田 本田 川端 "
        u"三岛 大江 安倍 岸田 石原 坂口 北野 宫泽 是枝 滨口 大岛 池上 樱井 今村 平田 水野 "
        u"松浦 滨田 市川 古川 松下 大久保 工藤 服部 吉川 西田 菊池 西川 山内 岛田 片山 早川 "
        u"吉村 三宅 秋山 永井 永田 大桥 小山 浅野 星野 中西 望月 牧野 土屋 堀内 须藤 大石 小泉 "
        u"黑田 广濑 岩田 川口 樋口 白石 成田 川上 小松 荒木 大谷 宫川 浅田 羽生 宫城 津田 深田 "
        u"熊谷 森本 关口 川村 饭田 沟口 稻垣 桐野 藤野 藤村 藤冈 北川 北村 东山 相泽 有马");
    return surnames;
}

} // namespace

qsizetype surnameLength(QStringView text)
{
    static const QSet<QString> compound =
        wordSet(u"欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 赫连 夏侯 长孙 宇文 司徒 "
                u"司空 端木 独孤 南宫 呼延 轩辕 申屠 闻人 公冶 淳于 拓跋 宗政 濮阳 澹台 太史 "
                u"钟离 鲜于 闾丘 亓官 司寇 巫马 公西 颛孙 公良 漆雕 乐正 宰父 谷梁 夹谷 段干 "
                u"东郭 羊舌 微生 梁丘 左丘 仲孙 太叔 公羊 万俟 达奚 完颜 叶赫 纳兰 褚师 "
                u"西门 东门 南门 百里 单于 公仪");
    static constexpr QStringView single =
        u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程"
        u"苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝"
        u"龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左"
        u"柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶"
        u"解牟艾尤阳时穆农司卓古吉缪简车项连奚仇佟沙桂楚敖晏阎荆桑宫巫邬茅卜闵席臧戚荀甄封储栾蔺屠"
        u"池阴莘党贡姬郦雍濮燕冀瞿容戈冷巩巢竺鞠萧洪秋赖尧岑郁邝麦谌佘阚冼栗敬宗边卞揭仲狄沃米"
        u"费边匡查麻鄂晁扈粟苑漆帅盖官宿丛糜仝贝商祖束巴桓隗褚常荣郜郗翦傅裴隋芦晋荔简伏戎薄寇廉占"
        u"习郎练亓邸诸纳腾撒颉滑苟赫郤仰"
        u"辜骆鄢宓逄昝庾酆郏浦钮邰蒯璩暨郗訾逯"
        u"卫柏窦皮禹娄刁虞裘贲杭嵇羊芮羿汲邴乌蓬伊暴钭厉景韶蓟索籍胥苍闻劳扶堵宰寿慕茹宦鱼慎衡弘禄"
        u"阙殳蔚夔厍勾毋乜丰利筱於"
        u"卿亢檀湛尉鹿芈仉佴俎缑綦苌郄鄞钭隽肇惠隆诺宾仵禚谯郇麴冶"
        u"应全原明都国相初位迟展区银花富权智强玉水山元支平计南班信幸奉普居楼母东多满照海风香乐盘豆"
        u"鲜危庆云植谈英修牧朴公宣凤昌怀井融步印益红战况";
    static const HanCharacterSet beginnings = [] {
        HanCharacterSet characters(single);
        for (const QSet<QString> &words : {compound, japaneseSurnames()}) {
            for (const QString &word : words)
                characters.add(word.first(1));
        }
        return characters;
    }();
    if (text.isEmpty() || !beginnings.contains(text.front()))
        return 0;
    for (const qsizetype length : {3, 2}) {
        if (text.size() >= length && isJapaneseSurname(text.first(length)))
            return length;
    }
    if (text.size() >= 2 && hasWord(compound, WordKey::folded(text.first(2)).view()))
        return 2;
    return single.contains(foldHan(text.front())) ? 1 : 0;
}

bool isWordlikeSurname(QChar c)
{
    static const HanCharacterSet wordlike(
        u"应全原明都国相初位迟展区银花富权智强玉水山元支平计南班信幸奉普居楼母东多满照海风香乐盘豆"
        u"鲜危庆云植谈英修牧朴公宣凤昌怀井融步印益红战况边连向时常成解查容");
    return wordlike.contains(c);
}

bool isJapaneseSurname(QStringView text)
{
    static const HanCharacterSet beginnings = [] {
        HanCharacterSet characters;
        for (const QString &surname : japaneseSurnames())
            characters.add(surname.first(1));
        return characters;
    }();
    return !text.isEmpty() && beginnings.contains(text.front())
           && hasWord(japaneseSurnames(), WordKey::folded(text).view());
}

qsizetype addressLength(QStringView text)
{
    static const QStringList addresses =
        u"教授 先生 女士 博士 总统 主席 部长 总理 院士 老师 市长 经理 小姐 董事长 主任 师傅 "
        u"医生 大夫 教练 县长 省长 校长 院长 所长 局长 厅长 处长 科长 镇长 村长 会长 社长 行长 "
        u"馆长 导演 律师 法官 检察官 警官 阿姨 大爷 大妈 大姐 大哥 老板 书记 编辑 记者 夫人 "
        u"太太 同学 同志 奶奶 爷爷 叔叔 伯伯 姑娘 总监 总裁 队长 站长 团长 区长 乡长 厂长 店长 "
        u"指导 婆婆 阿婆 大娘 大叔 大婶 师父 大师 掌柜 老爹 组长 伯 叔 婶 姐 哥 爷 嫂 工 总 导"_s
            .split(u' ');
    static const HanCharacterSet last = [] {
        HanCharacterSet characters;
        for (const QString &address : addresses)
            characters.add(address.last(1));
        return characters;
    }();
    return !text.isEmpty() && last.contains(text.back()) ? endingLength(text, addresses) : 0;
}

qsizetype addressStartLength(QStringView text)
{
    static const QSet<QString> addresses =
        wordSet(u"先生 女士 小姐 教授 博士 老师 师傅 医生 大夫 教练 导演 "
                u"律师 老板 县长 市长 校长 院长 馆长 局长 "
                u"所长 会长 社长 站长 队长 团长 镇长 村长 省长 部长 主任 "
                u"区长 乡长 厂长 店长 组长 老爹 "
                u"经理 总监 总裁 董事长 书记 编辑 记者 警官 "
                u"法官 院士 指导 阿姨 大爷 大妈 大姐 大哥 夫人 太太 同学 "
                u"奶奶 爷爷 叔叔 婆婆 阿婆 伯伯 大娘 大叔 "
                u"大婶 师父 大师 掌柜");
    static const HanCharacterSet first = [] {
        HanCharacterSet characters;
        for (const QString &address : addresses)
            characters.add(address.first(1));
        return characters;
    }();
    if (text.isEmpty() || !first.contains(text.front()))
        return 0;
    constexpr qsizetype longest = 3;
    const WordKey folded = WordKey::folded(text.first(std::min(longest, text.size())));
    for (const qsizetype length : {2, 3}) {
        if (folded.size() >= length && hasWord(addresses, folded.view().first(length)))
            return length;
    }
    return 0;
}

bool isShortTitle(QChar c)
{
    return QStringView(u"总工导局队董哥姐婶嫂爷叔伯姨").contains(foldHan(c));
}

qsizetype titleLength(QStringView text)
{
    constexpr qsizetype longest = 4;
    constexpr qsizetype ofFamily = 2;
    const auto withDeputy = [text](qsizetype length) {
        return length + (text.chopped(length).endsWith(u'副') ? 1 : 0);
    };
    if (const qsizetype address = addressLength(text); address > 0)
        return withDeputy(address);
    if (text.size() == ofFamily && isShortTitle(text.back()))
        return 1;
    for (qsizetype length = std::min(longest, text.size()); length > 1; --length) {
        const auto word = hanWordAt(text.last(length));
        if (word && word->role == WordRole::Office && word->length == length)
            return withDeputy(length);
    }
    return 0;
}

qsizetype titleStartLength(QStringView text)
{
    if (const qsizetype address = addressStartLength(text); address > 0)
        return address;
    const qsizetype deputy = text.startsWith(u'副') ? 1 : 0;
    const auto word = hanWordAt(text.sliced(deputy));
    return word && word->role == WordRole::Office && word->length > 1 ? deputy + word->length : 0;
}

bool endsInProfession(QStringView text)
{
    constexpr QStringView last =
        u"长师员家者人手授生匠商民官记工友妹哥姐嫂弟兄爸妈父母女士总裁监理导演伴板律医编";
    return !text.isEmpty() && last.contains(foldHan(text.back()));
}

bool isFunctionCharacter(QChar c)
{
    constexpr QStringView characters =
        u"的了是在有不这那也都就说称把被让我你他她它们个会能要得着过吗呢吧啊而但或";
    return characters.contains(foldHan(c));
}

bool isTransliteration(QChar c)
{
    constexpr QStringView used =
        u"阿埃艾爱安奥澳巴拜班邦保鲍贝本比彼宾波伯博勃布查达戴丹当道德登邓迪蒂丁杜顿多厄恩尔法凡范"
        u"菲费芬冯弗夫福盖冈戈格根古哈海汉豪赫亨华怀霍基吉加贾杰金卡凯坎康考科克肯库夸奎拉莱赖兰朗"
        u"劳勒雷里利列林琳刘卢鲁路伦罗洛马玛麦曼梅门蒙米密莫默姆穆纳娜奈南内尼妮涅努诺欧帕派潘佩皮"
        u"珀普奇齐乔切琼屈瑞萨塞桑沙莎山绍舍申什圣施史舒斯丝松苏索塔泰坦汤唐特提廷托瓦万威韦维温沃"
        u"乌武西希锡夏肖谢辛休许雅亚娅延扬耶叶伊因英尤约扎詹珍朱佐茨兹策茜蕾黛莉隆图昂弥佛";
    return used.contains(foldHan(c));
}

bool isTransliterationBehindDot(QChar c)
{
    constexpr QStringView more =
        u"翰逊森佳嘉迈敦芝珂琪摩撒蓓雯婕得歇让热日泽柏缇妲芙薇芭茱菈翁欣贡滕腾龙曾赛赞甘柯宁诗露丽"
        u"依妍娃璐珊倩茵洁韵瑟吕桂泉凌邱丘吾柯梵钦缪昆讷骚晓梭鲍聂倪蒲赖廖邬岑贾佘葛蔡尚穆翁高郑";
    return isTransliteration(c) || more.contains(foldHan(c));
}

bool isTransliterationBeforeDot(QChar c)
{
    return isTransliterationBehindDot(c)
           || QStringView(u"可约哲仁若乃思梅历大白彻旺义迦杉芮蒂芳妲婉珮辛吾哥嘉泷咪")
                  .contains(foldHan(c));
}

qsizetype givenPartLength(QStringView text)
{
    static const QSet<QString> parts = wordSet(
        u"扎西 次仁 卓玛 卓嘎 白玛 央金 央宗 罗桑 洛桑 顿珠 丹增 旺堆 旺姆 拉姆 格桑 索朗 "
        u"达瓦 尼玛 多吉 平措 次旦 次旺 坚参 坚赞 桑珠 德吉 仁增 仁青 旦增 嘉措 班觉 边巴 "
        u"普布 巴桑 米玛 强巴 阿旺 洛追 益西 贡布 贡嘎 土登 晋美 旺杰 才让 才旦 东珠 完玛 "
        u"南杰 朗杰 嘎玛 噶玛 曲珍 曲扎 措姆 欧珠 群培 群宗 赤列 江央 江白 色珍 玉珍 梅朵 "
        u"桑杰 根敦 俄色 泽仁 泽旺 拉毛 卓么 才仁 才吉 尕玛 尕藏 久美 丹巴 更登 更尕 昂旺 江措 "
        u"曲措 德庆 次央 措毛 完德 索南 达娃 央吉 桑吉 夏吾 华旦 切阳 旦巴 卓尕 "
        u"巴雅尔 巴特尔 其其格 其木格 格日勒 那日苏 特木尔 苏日娜 乌日娜 巴图 斯琴 图雅 "
        u"娜仁 那仁 乌云 高娃 朝鲁 呼和 毕力格 哈斯 巴根 孟和 宝音 阿木尔 敖登 萨仁 塔娜 "
        u"托娅 牧仁 满都拉 布赫 苏和 萨日娜 额尔敦 那顺 宝力格 青格勒 朝克图 道尔吉 斯日古楞 苏德 "
        u"格根 吉日嘎拉 "
        u"买买提 麦麦提 艾合买提 阿不都 阿卜杜 古丽 热合曼 迪力 亚尔 吐尔逊 库尔班 玉素甫 "
        u"依布拉音 克里木 阿依 努尔 别克 夏提 巴哈尔 热娜 艾尔肯 木合塔尔 叶尔 "
        u"沙玛 阿各 吉克 曲比 拉且 木呷");
    constexpr qsizetype longest = 4;
    const WordKey folded = WordKey::folded(text.first(std::min(longest, text.size())));
    for (const qsizetype length : {4, 3, 2}) {
        if (folded.size() >= length && hasWord(parts, folded.view().first(length)))
            return length;
    }
    return 0;
}

bool isPlaceName(QStringView word)
{
    static const QSet<QString> places = wordSet(
        u"意大利 加拿大 俄罗斯 墨西哥 阿根廷 新加坡 奥地利 比利时 匈牙利 西班牙 葡萄牙 马来西亚 "
        u"印度尼西亚 澳大利亚 尼日利亚 埃塞俄比亚 哥伦比亚 委内瑞拉 沙特阿拉伯 阿联酋 伊拉克 伊朗 "
        u"以色列 土耳其 乌克兰 白俄罗斯 罗马尼亚 保加利亚 塞尔维亚 克罗地亚 斯洛伐克 捷克 芬兰 "
        u"爱尔兰 "
        u"苏格兰 英格兰 威尔士 冰岛 荷兰 波兰 瑞士 瑞典 丹麦 希腊 摩洛哥 阿尔及利亚 突尼斯 肯尼亚 "
        u"坦桑尼亚 津巴布韦 纳米比亚 巴基斯坦 阿富汗 哈萨克斯坦 乌兹别克斯坦 斯里兰卡 柬埔寨 "
        u"菲律宾 "
        u"新西兰 玻利维亚 厄瓜多尔 巴拉圭 乌拉圭 危地马拉 哥斯达黎加 尼加拉瓜 古巴 牙买加 "
        u"洛杉矶 华盛顿 旧金山 芝加哥 波士顿 西雅图 休斯敦 达拉斯 费城 迈阿密 阿拉斯加 夏威夷 "
        u"佛罗里达 加利福尼亚 得克萨斯 弗吉尼亚 巴塞罗那 马德里 米兰 威尼斯 佛罗伦萨 那不勒斯 "
        u"维也纳 "
        u"布鲁塞尔 阿姆斯特丹 哥本哈根 斯德哥尔摩 赫尔辛基 莫斯科 圣彼得堡 法兰克福 慕尼黑 苏黎世 "
        u"日内瓦 里斯本 伊斯坦布尔 开罗 内罗毕 利马 里约 圣保罗 布宜诺斯艾利斯 多伦多 温哥华 "
        u"蒙特利尔 "
        u"悉尼 墨尔本 拉美 拉丁美洲 亚马孙 阿尔卑斯 喜马拉雅 密西西比 尼罗 西西里 巴伐利亚 "
        u"普罗旺斯 "
        u"诺贝尔 奥斯卡 奥林匹克 马拉松 巴士 坦克 卡拉 克拉 巴洛克 乌托邦 罗马");
    return hasWord(places, WordKey::folded(word).view());
}

} // namespace Sidegloss
