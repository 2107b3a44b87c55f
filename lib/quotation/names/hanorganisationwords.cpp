// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/hanorganisationwords.h"

#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/wordkey.h"
#include "lib/quotation/words/wordset.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype longestEnd = 4;

const QSet<QString> &companyEnds()
{
    static const QSet<QString> ends = wordSet(
        u"汽车 科技 证券 地产 置业 传媒 影业 航空 能源 药业 制药 生物 食品 乳业 餐饮 物业 "
        u"物流 快递 环境 环保 电力 水务 燃气 地铁 重工 钢铁 石油 石化 矿业 纺织 服饰 家居 "
        u"电器 电子 通信 网络 软件 资本 投资 基金 保险 信托 期货 集团 股份 控股 "
        u"公司 咨询 出行 文化 娱乐 游戏 教育 医疗 农业 建设 建筑 机械 动力 光电 半导体 航运 船务 "
        u"茶业 酒业 电梯 酒店 航天 风电 光伏 鲜生 影视 城投 交投 文旅 农商行 "
        u"客运 热力 微电子 民宿");
    return ends;
}

/// Nouns for things that end in the same way: 电动汽车, 新能源.
bool isThing(QStringView lead)
{
    static const QSet<QString> leads =
        wordSet(u"电动 新能 能源 智能 家用 二手 进口 国产 人工 信息 现代 全球 中国 美国 高新 金融 "
                u"互联 传统 数字 国际 公共 私募 公募 外商 风险 固定 民间 社会 城市 农村 基础 高等 "
                u"义务 素质 可再 清洁 生活 自然 生态 个人 海量 管理 战略 企业 上市 母公 子公 分公 "
                u"早期 后期 前期 初期 长期 短期 天使 个别 大型 小型 私人 私营 民营 国有 外资 合资 "
                u"一家 这家 该家 跨国 家族 医药");
    return leads.contains(lead.toString());
}

} // namespace

qsizetype organisationEndLength(QStringView text)
{
    static const QSet<QString> ends = wordSet(
        u"研究所 实验室 电视台 委员会 联合会 自治会 管理局 交通局 协会 学会 工会 商会 议会 "
        u"基金会 研究会 理事会 监事会 促进会 大学 学院 医院 法院 检察院 研究院 设计院 科学院 "
        u"福利院 敬老院 养老院 银行 央行 报社 杂志社 出版社 通讯社 合作社 旅行社 中心 政府 联盟 "
        u"组织 博物馆 图书馆 美术馆 纪念馆 档案馆 文化馆 俱乐部 总部 监会 健委 改委 资委 管委 "
        u"村委会 居委会 组委会 管委会 业委会 妇联 残联 作协 消协 足协 篮协 文联 交易所 派出所 "
        u"事务所 管所 检所 救助所 收费所 卫生所 税务所 电台 日报 晚报 早报 时报 剧院 剧团 乐团 "
        u"歌舞团 动物园 植物园 机场 小学 中学 "
        u"幼儿园 气象台 天文台 救援队 消防队 女足 男足 女排 男篮 女篮 国家队 指挥部 国务院 "
        u"泳联 田联 足联 篮联 排联 网联 乒联 羽联 滑联 体联 工商联 科协 "
        u"外交部 教育部 国防部 财政部 商务部 司法部 农业部 交通部 卫生部 环境部 警察局 水务局 "
        u"教育局 环保局 公安局 文物局 卫生局 城管局 气象局 市政厅 宣传部 出版部 事业部 工作室 "
        u"工作组 研究院 国防部 医学院 中医院 人民银行 专家组 调查组 党委 书店 书局 茶社 画院 书院 "
        u"诗社 剧社 兴趣社 电影节 组委 纪委 监委 公所 办公室 超市 "
        u"关注组 关注会 互助会 同乡会 校友会 筹备会 总会 公会 分会 家委会 街道办 应急办 管理处 "
        u"办事处 "
        u"服务处 新闻处 科技馆 体育馆 水族馆 展览馆 陈列馆 疗养院 观察站 气象站 检测站 监测站 "
        u"水文站 服务站 "
        u"周刊 新闻社 新闻网 读书会 车友会 球迷会 后援会 消委会 常委会 保健院 支队 大队 总队 "
        u"教研室 教研组 研究室 历史系 中文系 物理系 化学系 数学系 新闻系 哲学系 一中 二中 三中 "
        u"四中 附中 "
        u"公安 农商行 游泳馆 山庄 书屋 剧场 合唱团 舞团 马戏团 杂技团 "
        u"田协 房协 音协 美协 棋院 最高法 最高检 民政局 "
        u"化工厂 造船厂 船厂 施工队 考古队 车队 同盟 智库 旅行网 工作站 电影院 戏院");
    static const QSet<QString> single = wordSet(u"局 厅 署 部 网");
    static const QSet<QString> never = wordSet(
        u"互联网 联网 上网 全网 外网 内网 官网 电网 渔网 球网 法网 布局 格局 结局 大局 饭局 开局 "
        u"僵局 全局 当局 棋局 残局 时局 政局 牌局 客厅 餐厅 舞厅 "
        u"大厅 部署 签署 全部 内部 外部 局部 一部 头部 底部 顶部 东部 西部 南部 北部 中部 背部 "
        u"市中心 镇中心 城中心 村中心 腰部 干部 尾部 根部 面部 胸部 腹部 两部 三部 首部 每部 这部 "
        u"那部");
    const WordKey key = WordKey::folded(text.last(std::min(longestEnd, text.size())));
    const QStringView folded = key.view();
    for (qsizetype length = std::min(longestEnd - 1, folded.size()); length > 1; --length) {
        const QStringView end = folded.last(length);
        if (hasWord(never, end))
            return 0;
        if (hasWord(ends, end))
            return length;
        if (hasWord(companyEnds(), end) && text.size() > length + 1
            && !isThing(foldHan(text.chopped(length).last(2))))
            return length;
    }
    constexpr qsizetype leastBefore = 2;
    return folded.size() > leastBefore && hasWord(single, folded.last(1)) ? 1 : 0;
}

bool endsInOrganisation(QStringView text)
{
    return organisationEndLength(text) > 0;
}

bool isBrandEnd(QStringView end)
{
    return hasWord(companyEnds(), WordKey::folded(end).view());
}

bool isEndBehindBrand(QStringView end)
{
    static const QSet<QString> ends =
        wordSet(u"俱乐部 实验室 工作室 基金会 书店 书局 出版社 剧团 "
                u"乐团 旅行社 旅行网 智库 联盟 超市 研究院 画院 书院");
    return isBrandEnd(end) || hasWord(ends, WordKey::folded(end).view());
}

qsizetype organisationStartLength(QStringView text)
{
    for (qsizetype length = std::min(longestEnd, text.size()); length > 1; --length) {
        if (organisationEndLength(text.first(length)) == length)
            return length;
    }
    return 0;
}

qsizetype pointedOrganisationLength(QStringView text)
{
    if (text.isEmpty() || foldHan(text.front()) != u'该')
        return 0;
    const qsizetype length = organisationStartLength(text.sliced(1));
    return length > 0 ? 1 + length : 0;
}

bool isHanOrganisationNoun(QStringView noun)
{
    static const QSet<QString> nouns = wordSet(
        u"公司 该公司 公司方面 公司方 该局 该院 该校 该行 该厅 该部 该会 该所 该馆 该台 该机构 "
        u"该集团 该组织 该协会 该基金会 该团队 该平台 院方 校方 厂方 馆方 警方 球队 俱乐部 官方 "
        u"法院 检方 平台 集团 协会 基金会 学校 医院 委员会 主办方 剧组 剧院 研究所 工会 商会 "
        u"银行 大学 该社 出版社 报社");
    return hasWord(nouns, WordKey::folded(noun).view());
}

} // namespace Sidegloss
