// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/speechwords.h"

#include <QHash>
#include <QSet>
#include <QString>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct WordList
{
    WordRole role;
    QStringView words; ///< Separated by spaces.
};

constexpr WordList spacedWords[] = {
    {WordRole::Verb,
     u"said says say told tells tell asked asks ask called calls call described describes argued "
     u"argues "
     u"warned warns added adds noted notes explained explains insisted insists claimed claims "
     u"admitted "
     u"admits stressed stresses emphasised emphasises emphasized emphasizes wrote writes believes "
     u"believed thinks thought predicted predicts replied replies answered answers stated states "
     u"declared declares announced announces suggested suggests recalled recalls joked jokes "
     u"complained "
     u"complains conceded concedes acknowledged acknowledges remarked remarks observed observes "
     u"quipped "
     u"concluded concludes countered counters responded responds continued continues maintained "
     u"maintains dismissed dismisses dubbed labelled labeled reports reported recounted pointed "
     u"sagte sagt sagten erklärte erklärt betonte betont meinte meint nannte nennt bezeichnete "
     u"bezeichnet "
     u"warnte warnt kritisierte kritisiert forderte fordert fügte ergänzte ergänzt berichtete "
     u"berichtet "
     u"schrieb schreibt fragte fragt antwortete antwortet räumte räumt stellte behauptete "
     u"behauptet "
     u"glaubt glaubte findet fand hält hielt erzählte erzählt versicherte versichert entgegnete "
     u"entgegnet "
     u"erwiderte erwidert kommentierte kommentiert prognostizierte prognostiziert argumentierte "
     u"argumentiert spricht sprach rief urteilt urteilte resümiert resümierte beschreibt beschrieb "
     u"dit déclare déclaré affirme affirmé explique expliqué estime estimé souligne souligné "
     u"ajoute ajouté "
     u"précise précisé assure assuré raconte raconté confie confié répond répondu juge jugé "
     u"appelle"},
    {WordRole::Participle, u"gesagt genannt betont bezeichnet gewarnt geschrieben gefordert "
                           u"beschrieben geantwortet gefragt "
                           u"kritisiert berichtet erzählt prognostiziert"},
    {WordRole::Pronoun, u"he she er sie il elle"},
    {WordRole::NameFollows, u"angaben ansicht einschätzung auffassung darstellung überzeugung "
                            u"according laut selon d'après zitiert"},
    {WordRole::NamePrecedes, u"zufolge"},
    {WordRole::Preposition,
     u"in on at of for from with by about to against into near after before during between among "
     u"bei beim am auf aus nach vor seit mit für gegen wegen trotz von vom zu zum zur über unter "
     u"im an und "
     u"de des du à au aux avec pour dans sur chez than als like via"},
    {WordRole::Office,
     u"ceo cto cfo coo chief executive officer founder co-founder cofounder president chairman "
     u"chairwoman "
     u"chair director professor senator minister chancellor economist author journalist analyst "
     u"spokesman spokeswoman spokesperson secretary judge general governor mayor head manager "
     u"engineer "
     u"researcher scientist lawyer editor reporter host investor entrepreneur chemist physicist "
     u"gründer gründerin mitgründer mitgründerin chef chefin professorin ministerin kanzler "
     u"kanzlerin präsident präsidentin sprecher sprecherin forscher forscherin autor autorin "
     u"journalistin "
     u"leiter leiterin ökonom ökonomin expertin experte direktor direktorin wissenschaftler "
     u"wissenschaftlerin geschäftsführer geschäftsführerin vorstand vorständin unternehmer "
     u"unternehmerin "
     u"informatiker informatikerin physikerin physiker juristin jurist redakteur redakteurin "
     u"analystin bundeskanzler bundeskanzlerin fondateur fondatrice directeur directrice président "
     u"présidente ministre professeur"},
    {WordRole::TitleNoun,
     u"titled entitled book novel film movie song album essay poem play buch roman lied gedicht "
     u"aufsatz titel romans buches intitulé livre chanson"},
    {WordRole::Determiner, u"the a an this that these those his her its their our my der die das "
                           u"dem den des ein eine einer einem "
                           u"einen eines kein keine sein seine ihr ihre dieser diese dieses jeder "
                           u"jede manche viele le la les un "
                           u"une ce cette son sa"},
};

constexpr WordList hanWords[] = {
    {WordRole::Verb,
     u"指出 表示 说 说道 称 称为 称作 称之为 称其为 认为 强调 断言 提到 解释 解释道 坦言 呼吁 表明 "
     u"透露 "
     u"补充 补充道 补充说 回应 回应道 回答 回答道 写道 直言 承认 警告 预测 预计 预言 告诉 介绍 "
     u"介绍说 "
     u"评价 评价道 形容 形容为 质疑 反问 问道 笑称 宣称 声称 宣布 主张 建议 感叹 感叹道 总结 "
     u"总结道 谈到 "
     u"谈及 相信 觉得 担心 批评 反驳 否认 说明 申明 视为 看作 比作 誉为 描述 描述为 重申 指 称赞 "
     u"說 說道 稱 稱為 認為 強調 斷言 解釋 呼籲 補充 回應 寫道 承認 預測 預計 預言 告訴 介紹 評價 "
     u"質疑 宣稱 聲稱 宣佈 建議 感嘆 總結 談到 擔心 批評 反駁 否認 視為 笑道 答道 道"},
    {WordRole::Pronoun, u"他 她"},
    {WordRole::NameFollows, u"根据 依据 按照 据 按 根據 據 正如 用"},
    {WordRole::NamePrecedes, u"看来 看來 的话说 的话来说"},
    {WordRole::Preposition, u"在 与 和 对 向 从 给 同 跟 于 将 把 及 以及 對 與 從 給 於 將 受 让 "
                            u"令 使 接受 为了 针对 关于 通过 "
                            u"采访 面对"},
    {WordRole::Adverb, u"明确 则 也 还 却 曾 又 进一步 再次 同时 随后 此前 日前 近日 直接 公开 并 "
                       u"均 都 就 最后 首先 接着 继续 "
                       u"一再 反复 多次 特别 尤其 曾经 已经 今天 昨天 明確 則 還 卻 曾經 已經 再次 "
                       u"常 常常 经常 总是 一直 "
                       u"当时 如此 这样 更 仍 仍然 依然 毫不讳言 坦率地 笑着 曾多次 对此"},
    {WordRole::Office, u"记者 專家 专家 发言人 創始人 创始人 首席执行官 首席執行官 总裁 总经理 "
                       u"主持人 分析师 教授 研究员 学者 "
                       u"作者 部长 主席 总统 总理 院士 董事长 经理 主任 工程师 律师 编辑 投资人 "
                       u"創辦人 創業者 创业者 主编 "
                       u"科学家 经济学家 化学家 物理学家 负责人 联合创始人"},
    {WordRole::TitleNoun, u"题为 名为 題為 名為"},
    {WordRole::Other, u"小说 小說 传说 傳說 据说 據說 听说 聽說 说法 說法 说服 說服 说明书 名称 "
                      u"名稱 称号 稱號 对称 问题 學說 "
                      u"学说 来说 來說 也就是说 换句话说 可以说 应该说 就是说 虽说 别说 再说 所说 "
                      u"知道 道路 道理 道德 渠道 "
                      u"轨道 报道 報道 街道 频道 通道 味道 难道 指标 指数 指导 指南 指定 指望 指责 "
                      u"指挥 手指 他们 她们 他們 "
                      u"她們 其他 他人 他国 吉他 和谐 和平 温和 总和 在线 存在 现在 正在 所在 实在 "
                      u"对于 对手 对话 对比 面对 "
                      u"反对 绝对 相对 针对性 方向 趋势 向来 倾向 从而 从事 从此 从来 给予 同样 "
                      u"同意 不同 共同 合同 相同 如同 "
                      u"关于 由于 基于 处于 属于 终于 在于 至于 将来 将军 即将 把握 使用 使得 即使 "
                      u"大使 命令 数据 数據 依据 "
                      u"证据 占据 根据地 按钮 用户 应用 使用 作用 采用 利用 费用 信用 都市 首都 "
                      u"更新 更多 变更 就业 就是 成就 "
                      u"还是 还有 也许 也就 非常 日常 正常 通常 又一 并非 并不 合并 介绍信 建议书 "
                      u"平均 预测性 声明书"},
};

QHash<QString, WordRole> lexicon(std::span<const WordList> lists)
{
    QHash<QString, WordRole> words;
    for (const WordList &list : lists) {
        for (const QStringView word : list.words.tokenize(u' ', Qt::SkipEmptyParts)) {
            if (!words.contains(word.toString()))
                words.insert(word.toString(), list.role);
        }
    }
    return words;
}

QSet<QString> wordSet(QStringView list)
{
    QSet<QString> words;
    for (const QStringView word : list.tokenize(u' ', Qt::SkipEmptyParts))
        words.insert(word.toString());
    return words;
}

constexpr qsizetype longestHanWord = 5;

/// Without numbering, pictures and punctuation around it, in lower case.
QString bare(QStringView text)
{
    qsizetype start = 0;
    qsizetype end = text.size();
    while (start < end && !text[start].isLetter())
        ++start;
    while (end > start && !text[end - 1].isLetter())
        --end;
    return text.sliced(start, end - start).toString().simplified().toLower();
}

} // namespace

WordRole roleOf(QStringView word)
{
    static const QHash<QString, WordRole> words = lexicon(spacedWords);
    return words.value(word.toString().toLower(), WordRole::Other);
}

std::optional<HanWord> hanWordAt(QStringView text)
{
    static const QHash<QString, WordRole> words = lexicon(hanWords);
    for (qsizetype length = std::min(longestHanWord, text.size()); length > 0; --length) {
        const auto found = words.constFind(text.first(length).toString());
        if (found != words.cend())
            return HanWord{length, *found};
    }
    return {};
}

bool isNeverName(QStringView word)
{
    static const QSet<QString> words = wordSet(
        u"but and or so yet when while if in on at for from with after before as since because "
        u"although "
        u"though however then now today yesterday tomorrow here there what why how who where which "
        u"it he "
        u"she they we i you that this these those not no yes even still also only once both all "
        u"some many "
        u"most few critics experts analysts officials researchers supporters observers economists "
        u"investors people others everyone nobody somebody asked later earlier meanwhile instead "
        u"according "
        u"aber und oder doch denn wenn als ob weil da dann nun heute gestern morgen hier dort was "
        u"warum wie "
        u"wer wo er sie es wir ich ihr man nicht nein ja auch nur noch schon alle einige viele "
        u"manche "
        u"kritiker experten analysten beobachter forscher ökonomen politiker leute später zuvor "
        u"zudem "
        u"außerdem allerdings dabei dazu deshalb trotzdem laut so im am beim zum zur vom bei nach "
        u"vor mit "
        u"für gegen seit über unter mais et ou donc car si quand il elle ils nous je vous on ne "
        u"pas selon "
        u"monday tuesday wednesday thursday friday saturday sunday january february march april "
        u"may june "
        u"july august september october november december montag dienstag mittwoch donnerstag "
        u"freitag "
        u"samstag sonntag januar februar märz mai juni juli oktober dezember the a an der die das "
        u"ein eine "
        u"le la les un une his her their its our my to of by about into during between q");
    return words.contains(word.toString().toLower());
}

bool isHonorific(QStringView word)
{
    static const QSet<QString> words =
        wordSet(u"mr mrs ms miss dr prof sir lord lady herr frau m mme mlle monsieur madame");
    QString plain = word.toString().toLower();
    while (plain.endsWith(u'.'))
        plain.chop(1);
    return words.contains(plain);
}

bool isGivenName(QStringView word)
{
    static const QSet<QString> names =
        wordSet(u"Adam Adrian Alan Albert Alex Alexander Alexandra Alice Alison Amanda Amy Ana "
                u"Anders Andrea Andreas "
                u"Andrew Angela Anja Anna Anne Annette Anthony Antonio Arthur Astrid Barbara Ben "
                u"Benjamin Bernd Bill "
                u"Birgit Bob Brian Bruno Camille Carl Carla Carlos Caroline Catherine Charles "
                u"Charlotte Chen Chiara "
                u"Chris Christian Christina Christine Christoph Claire Claudia Clara Daniel "
                u"Daniela David Diana "
                u"Dario Demis Dieter Dirk Dominik Donald Edward Elena Elisabeth Elizabeth Ella "
                u"Elon Emily Emma Eric "
                u"Erik Eva Eve Fabian Felix Florian Frank Franz Friedrich Gabriel Geoffrey George "
                u"Gerhard Grace "
                u"Greta Hanna Hannah Hans Harald Heike Heinrich Helen Helena Henry Ian Ines Ingrid "
                u"Irene Isabel Jack "
                u"Jakob James Jan Jana Jane Jean Jeff Jennifer Jens Jensen Jessica Joachim Joe "
                u"Johann Johannes John "
                u"Jonas Jonathan Jörg Joseph Julia Julian Jürgen Karin Karl Karen Kate Katharina "
                u"Katrin Kevin Klaus "
                u"Konrad Lars Laura Lea Lena Leo Leon Liam Linda Lisa Louis Louise Lucas Lucy Luis "
                u"Lukas Maja Marc "
                u"Marco Margaret Maria Marie Marion Mario Mark Markus Marta Martha Martin Mary "
                u"Matthew Matthias Max "
                u"Maya Melanie Michael Michelle Miguel Mira Moritz Monika Nadia Nadine Nancy "
                u"Nathan Nicolas Nina "
                u"Nora Olaf Oliver Olivia Oskar Pablo Patricia Patrick Paul Paula Peter Petra "
                u"Philip Philipp Pierre "
                u"Priya Rachel Ralf Raj Rebecca Renate Richard Robert Roger Rosa Ruth Sabine Sam "
                u"Samuel Sandra Sara "
                u"Sarah Satya Sebastian Simon Sofia Sophie Stefan Stefanie Stephen Steve Steven "
                u"Sundar Susan Susanne "
                u"Tanja Theo Theresa Thomas Tim Timothy Tina Tobias Tom Tomas Ulrich Ursula Ute "
                u"Uwe Vera Victor "
                u"Victoria Viktor Vincent Volker Walter Werner Wei William Wolfgang Xavier Yann "
                u"Yuki Yusuf Zoe Henrik Karla "
                u"Marek Silke Uta Heidi Kai Ole Sven Torsten Dagmar Ahmed Ali Fatima Omar Hassan "
                u"Mohammed Ivan "
                u"Olga Natalia Pedro Juan Diego Luca Giulia Matteo Hiroshi Kenji Naomi Aisha Kofi "
                u"Ravi Sanjay");
    return names.contains(word.toString());
}

qsizetype surnameLength(QStringView text)
{
    static const QSet<QString> compound =
        wordSet(u"欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 歐陽 司馬");
    constexpr QStringView single =
        u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程"
        u"苏魏吕"
        u"丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万"
        u"钱严覃武"
        u"戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符"
        u"舒阮柯纪"
        u"梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古"
        u"吉缪简车项"
        u"連张張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧葉蘇呂盧鐘陸賈鄒龍賀顧龔邵萬錢嚴湯溫齊喬龐顏莊魯關蘭";
    if (text.size() >= 2 && compound.contains(text.first(2).toString()))
        return 2;
    return !text.isEmpty() && single.contains(text.front()) ? 1 : 0;
}

qsizetype addressLength(QStringView text)
{
    for (const QStringView address :
         u"教授 先生 女士 博士 总统 主席 部长 总理 院士 老师 市长 经理 總統 老師 "
         u"小姐 董事长 主任"_s.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (text.endsWith(address))
            return address.size();
    }
    return 0;
}

bool isTransliteration(QChar c)
{
    constexpr QStringView used = u"阿埃艾爱安奥巴拜班邦保鲍贝本比彼宾波伯博勃布查达戴丹当道德登邓迪"
                                 u"蒂丁杜顿多厄恩尔法凡范菲费芬冯弗夫福"
                                 u"盖冈戈格根古哈海汉豪赫亨华怀霍基吉加贾杰金卡凯坎康考科克肯库夸奎"
                                 u"拉莱赖兰朗劳勒雷里利列林琳刘卢鲁路"
                                 u"伦罗洛马玛麦曼梅门蒙米密莫默姆穆纳娜奈南内尼妮涅努诺欧帕派潘佩皮"
                                 u"珀普奇齐乔切琼屈瑞萨塞桑沙莎山绍舍申"
                                 u"什圣施史舒斯丝松苏索塔泰坦汤唐特提廷托瓦万威韦维温沃乌武西希锡夏"
                                 u"肖谢辛休许雅亚娅延扬耶叶伊因英尤约扎"
                                 u"詹珍朱佐茨兹策茜蕾黛莉隆图昂弥佛";
    return used.contains(c);
}

bool isOrdinaryHanWord(QStringView word)
{
    static const QSet<QString> words =
        wordSet(u"高管 方面 方式 高层 高级 金融 马上 张力 白宫 文章 方案 时代 安全 任何 周边 陈述 "
                u"黄金 水平 江苏 何人 "
                u"连续 万人 毛利 谢谢 于是 向来 石油 华尔街 温和 程序 严重 史上 田径 雷达 龙头 "
                u"康复 高度 高兴 成功 成为 "
                u"时间 时报 文件 安排 关系 关键 管理 管理层 路透 路透社 包括 解决 游戏 司机 华盛顿 "
                u"阳光 农民 农业 古人 "
                u"简单 车企 项目 单位 单一 季度 成本 成员 成果 左右 尚未 武器 易于 向上 文化 安装 "
                u"齐全 金额 程度 范围 "
                u"高盛 史无前例 周一 周二 周三 周四 周五 周六 周日 国家 公司 华为 任务 方法 方向 "
                u"万一 时候 时任 司法 "
                u"家长 金价 毕竟 万亿 关注 安徽 江西 江南 海关 金牌 路人 马云者");
    return words.contains(word.toString());
}

bool announcesKeyQuotes(QStringView heading)
{
    static const QSet<QString> headings = wordSet(
        u"highlights key|highlights key|quotes key|quotations quotes best|quotes top|quotes "
        u"notable|quotes quotable|quotes interview|highlights pull|quotes zitate "
        u"die|wichtigsten|zitate "
        u"wichtige|zitate kernzitate schlüsselzitate zentrale|zitate zitate|des|gesprächs "
        u"kernaussagen citations citations|clés");
    const QString title = bare(heading);
    if (headings.contains(QString(title).replace(u' ', u'|')))
        return true;
    constexpr qsizetype longest = 8;
    for (const QStringView mark : {u"亮点", u"要点", u"金句", u"亮點", u"要點"}) {
        if (title.size() <= longest && (title.startsWith(mark) || title.endsWith(mark)))
            return true;
    }
    return false;
}

TurnLabel turnLabelOf(QStringView label)
{
    static const QHash<QString, TurnLabel> labels = {
        {u"q"_s, TurnLabel::Question},
        {u"question"_s, TurnLabel::Question},
        {u"f"_s, TurnLabel::Question},
        {u"frage"_s, TurnLabel::Question},
        {u"问"_s, TurnLabel::Question},
        {u"問"_s, TurnLabel::Question},
        {u"提问"_s, TurnLabel::Question},
        {u"a"_s, TurnLabel::Answer},
        {u"answer"_s, TurnLabel::Answer},
        {u"antwort"_s, TurnLabel::Answer},
        {u"r"_s, TurnLabel::Answer},
        {u"réponse"_s, TurnLabel::Answer},
        {u"答"_s, TurnLabel::Answer},
        {u"回答"_s, TurnLabel::Answer},
        {u"interviewer"_s, TurnLabel::Interviewer},
        {u"interviewerin"_s, TurnLabel::Interviewer},
        {u"host"_s, TurnLabel::Interviewer},
        {u"记者"_s, TurnLabel::Interviewer},
        {u"記者"_s, TurnLabel::Interviewer},
        {u"主持人"_s, TurnLabel::Interviewer},
        {u"moderator"_s, TurnLabel::Interviewer},
        {u"reporter"_s, TurnLabel::Interviewer},
        {u"moderatorin"_s, TurnLabel::Interviewer},
    };
    return labels.value(label.toString().simplified().toLower(), TurnLabel::None);
}

bool isNeverSpeaker(QStringView label)
{
    static const QSet<QString> labels =
        wordSet(u"note notes update updates source sources correction editor's|note disclaimer "
                u"summary example "
                u"warning tip hint abstract keywords tags date author by photo image figure table "
                u"http https tl;dr "
                u"ps p.s. hinweis quelle quellen anmerkung aktualisierung zusammenfassung beispiel "
                u"foto bild tipp "
                u"autor datum original 注 注意 来源 原链接 原文 图 图片 摘要 总结 提示 更新 编者按 "
                u"时间 地点 日期 作者 "
                u"链接 说明 例如 比如 标题 背景 結論 结论 注释 备注 來源");
    return labels.contains(label.toString().simplified().toLower().replace(u' ', u'|'));
}

} // namespace Sidegloss
