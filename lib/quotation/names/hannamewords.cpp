// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/hannamewords.h"

#include "lib/quotation/words/hancharacterset.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/wordkey.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QSet<QString> wordSet(QStringView list)
{
    QSet<QString> words;
    for (const QStringView word : list.tokenize(u' ', Qt::SkipEmptyParts))
        words.insert(word.toString());
    return words;
}

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
    static const QSet<QString> surnames =
        wordSet(u"佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 "
                u"井上 木村 斋藤 清水 山崎 池田 桥本 阿部 石川 山下 中岛 石井 小川 前田 冈田 "
                u"长谷川 藤田 后藤 近藤 村上 远藤 青木 坂本 福田 太田 西村 藤井 金子 冈本 藤原 "
                u"三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原口 内田 "
                u"柴田 酒井 宫崎 横山 高木 安藤 宫本 大野 小岛 谷口 今井 高田 丸山 增田 杉山 "
                u"村田 大塚 新井 平野 藤本 河野 上野 野村 松井 千叶 菅原 岩崎 久保 木下 佐野 "
                u"野口 松尾 菊地 野田 渡部 高野 五十岚 大西 黑泽 宇野 织田 德川 丰田 本田 川端 "
                u"三岛 大江 安倍 岸田 石原 坂口 北野 宫泽 是枝 滨口 大岛");
    return surnames;
}

} // namespace

qsizetype surnameLength(QStringView text)
{
    static const QSet<QString> compound =
        wordSet(u"欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 赫连 夏侯 长孙 宇文 司徒 "
                u"司空 端木 独孤 南宫 呼延 轩辕 申屠 闻人 公冶 淳于 拓跋 宗政 濮阳 澹台 太史 "
                u"钟离 鲜于 闾丘 亓官 司寇 巫马 公西 颛孙 公良 漆雕 乐正 宰父 谷梁 夹谷 段干 "
                u"东郭 羊舌 微生 梁丘 左丘 仲孙 太叔 公羊 万俟 达奚 完颜 叶赫 纳兰 褚师");
    static constexpr QStringView single =
        u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程"
        u"苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝"
        u"龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左"
        u"柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶"
        u"解牟艾尤阳时穆农司卓古吉缪简车项连奚仇佟沙桂楚敖晏阎荆桑宫巫邬茅卜闵席臧戚荀甄封储栾蔺屠"
        u"池阴莘党贡姬郦雍濮燕冀瞿容戈冷巩巢竺鞠萧洪秋赖尧岑郁邝麦谌佘阚冼栗敬宗边卞揭仲狄沃米"
        u"费边匡查麻鄂晁扈粟苑漆帅盖官宿丛糜仝贝商祖束巴桓隗褚常荣郜郗翦傅裴隋芦晋荔简伏戎薄寇廉占"
        u"但习郎练亓邸诸纳腾撒颉"
        u"辜骆鄢宓逄昝庾酆郏浦钮邰蒯璩暨郗訾逯"
        u"卫柏窦皮禹娄刁虞裘贲杭嵇羊芮羿汲邴乌蓬伊暴钭厉景韶蓟索籍胥苍闻劳扶堵宰寿慕茹宦鱼慎衡弘禄"
        u"阙殳蔚夔厍勾毋乜丰利筱於";
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
    if (text.size() >= 2 && compound.contains(foldHan(text.first(2))))
        return 2;
    return single.contains(foldHan(text.front())) ? 1 : 0;
}

bool isJapaneseSurname(QStringView text)
{
    return japaneseSurnames().contains(foldHan(text));
}

qsizetype addressLength(QStringView text)
{
    static const QStringList addresses =
        u"教授 先生 女士 博士 总统 主席 部长 总理 院士 老师 市长 经理 小姐 董事长 主任 师傅 "
        u"医生 大夫 教练 县长 省长 校长 院长 所长 局长 厅长 处长 科长 镇长 村长 会长 社长 行长 "
        u"馆长 导演 律师 法官 检察官 警官 阿姨 大爷 大妈 大姐 大哥 老板 书记 编辑 记者 夫人 "
        u"太太 同学 同志 奶奶 爷爷 叔叔 伯伯 姑娘 伯 叔 婶 姐 哥 爷 嫂 工"_s.split(u' ');
    return endingLength(text, addresses);
}

qsizetype addressStartLength(QStringView text)
{
    static const QStringList addresses = u"先生 女士 小姐 教授 博士 老师 师傅 医生 大夫 教练 导演 "
                                         u"律师 老板 县长 市长 校长 院长 馆长 局长 "
                                         u"所长 会长 社长 站长 队长 团长 镇长 村长 省长 部长 主任 "
                                         u"经理 总监 总裁 董事长 书记 编辑 记者 警官 "
                                         u"法官 院士 指导 阿姨 大爷 大妈 大姐 大哥 夫人 太太 同学 "
                                         u"奶奶 爷爷 叔叔 婆婆 阿婆 伯伯 大娘 大叔 "
                                         u"大婶 师父 大师 掌柜"_s.split(u' ');
    const QString start = foldHan(text.first(std::min<qsizetype>(3, text.size())));
    for (const QString &address : addresses) {
        if (start.startsWith(address))
            return address.size();
    }
    return 0;
}

bool endsInProfession(QStringView text)
{
    constexpr QStringView last =
        u"长师员家者人手授生匠商民官记工友妹哥姐嫂父母女士总裁理导演伴板律医编";
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
        u"依妍娃璐珊倩茵洁韵瑟吕桂泉凌邱丘吾柯梵钦缪昆讷骚晓梭鲍聂倪蒲赖廖邬岑贾佘葛蔡尚穆翁";
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
    static const QSet<QString> parts =
        wordSet(u"扎西 次仁 卓玛 卓嘎 白玛 央金 央宗 罗桑 洛桑 顿珠 丹增 旺堆 旺姆 拉姆 格桑 索朗 "
                u"达瓦 尼玛 多吉 平措 次旦 次旺 坚参 坚赞 桑珠 德吉 仁增 仁青 旦增 嘉措 班觉 边巴 "
                u"普布 巴桑 米玛 强巴 阿旺 洛追 益西 贡布 贡嘎 土登 晋美 旺杰 才让 才旦 东珠 完玛 "
                u"南杰 朗杰 嘎玛 噶玛 曲珍 曲扎 措姆 欧珠 群培 群宗 赤列 江央 江白 色珍 玉珍 梅朵 "
                u"桑杰 根敦 俄色 泽仁 泽旺 拉毛 卓么 "
                u"巴雅尔 巴特尔 其其格 其木格 格日勒 那日苏 特木尔 苏日娜 乌日娜 巴图 斯琴 图雅 "
                u"娜仁 那仁 乌云 高娃 朝鲁 呼和 毕力格 哈斯 巴根 孟和 宝音 阿木尔 敖登 萨仁 塔娜 "
                u"托娅 牧仁 满都拉 "
                u"买买提 麦麦提 艾合买提 阿不都 阿卜杜 古丽 热合曼 迪力 亚尔 吐尔逊 库尔班 玉素甫 "
                u"依布拉音 克里木 阿依 努尔 别克 夏提 巴哈尔");
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

bool isOrdinaryHanWord(QStringView word)
{
    static const QSet<QString> words =
        wordSet(u"高管 方面 方式 高层 高级 金融 马上 张力 白宫 文章 方案 时代 安全 任何 周边 "
                u"陈述 黄金 水平 江苏 何人 连续 万人 毛利 谢谢 于是 向来 石油 华尔街 温和 程序 "
                u"严重 史上 田径 雷达 龙头 康复 高度 高兴 成功 成为 时间 时报 文件 安排 关系 "
                u"关键 管理 管理层 路透 路透社 包括 解决 游戏 司机 华盛顿 阳光 农民 农业 古人 "
                u"简单 车企 项目 单位 单一 季度 成本 成员 成果 左右 尚未 武器 易于 向上 文化 "
                u"安装 齐全 金额 程度 范围 高盛 史无前例 周一 周二 周三 周四 周五 周六 周日 "
                u"国家 公司 华为 任务 方法 方向 万一 时候 时任 司法 家长 金价 毕竟 万亿 关注 "
                u"安徽 江西 江南 海关 金牌 路人 马云者 王国 王子 王朝 王牌 李子 张开 张扬 张贴 "
                u"刘海 陈旧 陈列 陈设 杨树 黄色 黄昏 黄河 黄瓜 周围 周年 周期 周末 周刊 周报 "
                u"徐徐 孙子 孙女 马路 马力 马虎 马拉松 朱红 胡子 胡同 胡说 何必 何时 何处 何况 "
                u"何以 何种 高原 高山 高中 高等 高手 高校 高速 高潮 高考 高声 高铁 林业 林区 "
                u"罗列 郑重 谢幕 谢绝 宋朝 宋代 唐代 唐朝 唐诗 许多 许可 许久 韩国 韩语 曾经 "
                u"曾任 曾在 肖像 田野 田地 田园 董事 董事会 于今 于此 余下 余地 余额 杜绝 叶子 "
                u"叶片 程式 苏醒 丁香 任由 任期 任职 任凭 任教 任意 钟头 钟表 钟声 陆地 陆续 "
                u"陆军 汪洋 范本 范畴 金钱 金属 金色 金矿 金句 石头 石子 石器 夏天 夏季 夏日 "
                u"付出 付款 付费 方便 方程 方言 方才 方针 白天 白色 白领 白菜 白酒 熊猫 熊市 "
                u"秦朝 秦代 江水 江湖 江山 江河 段落 段子 雷声 雷电 龙年 龙王 史书 史料 史学 "
                u"陶瓷 陶醉 黎明 贺卡 贺信 顾客 顾问 顾虑 顾及 毛病 毛巾 毛衣 万物 万能 万事 "
                u"万元 万里 钱包 钱财 严格 严肃 严厉 严密 严峻 武装 武力 武术 戴上 戴着 莫名 "
                u"莫非 莫大 向前 向导 向外 汤圆 康健 施工 施行 施展 施压 文学 文明 文字 文献 "
                u"文本 文人 文科 文艺 牛奶 牛市 牛肉 牛仔 安静 安心 安慰 安稳 安保 安全感 齐心 "
                u"齐备 易懂 乔木 乔装 庞大 庞杂 颜色 颜料 颜值 庄严 庄稼 庄园 章节 章程 鲁莽 "
                u"岳父 岳母 殷切 殷勤 申请 申报 申诉 欧洲 欧盟 欧元 耿直 关于 关心 关门 关闭 "
                u"关联 关税 关头 关机 兰花 焦点 焦虑 焦急 左边 左手 左侧 左派 柳树 甘心 甘愿 "
                u"甘蔗 祝福 祝贺 祝愿 包含 包装 包裹 包子 包容 宁静 宁愿 宁可 尚有 尚且 符号 "
                u"符合 舒服 舒适 舒展 纪录 纪念 纪律 纪元 纪录片 梅花 梅雨 童年 童话 凌晨 凌乱 "
                u"毕业 毕生 单独 单纯 单调 单元 单身 季节 季风 霍乱 涂抹 涂料 成长 成熟 成绩 "
                u"成就 成年 成交 成立 成了 成天 成片 成千 苗条 苗木 谷物 谷歌 谷底 曲线 曲折 "
                u"曲子 盛大 盛行 盛会 蓝色 蓝天 蓝图 路上 路口 路线 路径 路过 游客 游泳 游行 "
                u"辛苦 辛勤 辛酸 管道 管制 管家 柴油 柴火 蒙古 蒙蔽 鲍鱼 华人 华丽 华语 房子 "
                u"房间 房屋 房价 房租 房东 房产 屈服 屈辱 饶恕 饶有 解释 解答 解除 解读 解放 "
                u"牟利 艾滋 尤其 尤为 阳台 阳性 时常 时刻 时期 时尚 时髦 时钟 穆斯林 农村 农场 "
                u"农历 农药 卓越 卓有 古老 古代 古典 古董 吉利 吉祥 简直 简洁 简历 简报 车站 "
                u"车辆 车间 车票 车主 车厢 项链 连忙 连同 连接 连夜 连连 冷静 冷漠 冷笑 席位 "
                u"席间 容易 容量 封面 封闭 储备 储蓄 阴影 阴天 党员 党派 党内 池塘 洪水 秋天 "
                u"秋季 沙发 沙漠 沙龙 桂花 宫殿 燕子 楚国 桑树 小时 小康 小金 小车 小路 小马 "
                u"小高 老马 老白 家家 安全员 司法部 方块 万分 万众 高楼 高温 江边 孔子 白话 "
                u"白人 关爱 关怀 牛群 时不时 连声 连环 武断 项羽 温度 温暖 温柔 温室 石板 "
                u"石油业 金秋 金库 史前 史诗 何在 高价 高低 高端 高效 高薪 于事 余热 余生 和谐 "
                u"查看 查阅 查询 查证 加入 加上 加速 加强 拿出 拿起 拿着 拉开 拉着 打开 打算 "
                u"打电话 达成 当时 "
                u"当天 当场 当选 当年 到达 到场 到访 到来 来到 来自 离开 离去 利用 立即 立刻 里面 "
                u"基本 基于 发现 "
                u"发起 发出 发布 发表 发言 发来 发推 发给 反对 费力 分析 负责 夫妇 格外 根据 公开 "
                u"古稀 哈哈 海边 "
                u"汉语 怀疑 怀着 加盟 家中 家里 建议 今年 今天 今日 进入 介绍 就此 卡片 开始 开口 "
                u"开车 开创 看来 "
                u"看着 看到 看过 考虑 考察 克服 肯定 哭着 来访 朗读 朗诵 劳动 累计 立场 联合 列举 "
                u"列出 领导 落选 "
                u"买下 没有 没能 门口 面对 明确 莫过 默默 慕名 拿下 南下 内心 诺言 怕是 拍摄 拍照 "
                u"派出 培养 佩服 "
                u"平时 普通 其实 起身 气愤 恰好 切换 热情 日前 日后 塞进 沙哑 山上 善于 伸手 身穿 "
                u"生前 生于 送来 "
                u"所在 谈到 谈及 坦言 特别 提到 提出 提醒 提交 停下 同意 图片 托着 托付 望着 威胁 "
                u"维护 维持 西方 "
                u"希望 喜欢 现场 现在 相信 响应 小声 笑着 写信 写下 心里 兴奋 修改 许诺 亚洲 延续 "
                u"扬言 因此 因为 "
                u"英国 由于 约定 扎根 展示 珍惜 之后 之前 至今 至于 主持 主张 转身 准备 自己 自称 "
                u"总结 走进 走到 "
                u"祖国 作为 做出 曾说 曾对 赛后 赛前 赛中 塔上 沃土 托人 德语 法语 法庭 法院 法律 "
                u"桥上 桥下 洛阳 "
                u"尔后 尼龙 佳作 嘉宾 热烈 永远");
    return hasWord(words, WordKey::folded(word).view());
}

} // namespace Sidegloss
