// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/hannamewords.h"

#include <QSet>
#include <QString>

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

} // namespace

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
         u"教授 先生 女士 博士 总统 主席 部长 总理 院士 老师 市长 经理 總統 老師 小姐 "
         u"董事长 主任"_s.tokenize(u' ', Qt::SkipEmptyParts)) {
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
        wordSet(u"高管 方面 方式 高层 高级 金融 马上 张力 白宫 文章 方案 时代 安全 任何 周边 "
                u"陈述 黄金 水平 江苏 何人 连续 万人 毛利 谢谢 于是 向来 石油 华尔街 温和 程序 "
                u"严重 史上 田径 雷达 龙头 康复 高度 高兴 成功 成为 时间 时报 文件 安排 关系 "
                u"关键 管理 管理层 路透 路透社 包括 解决 游戏 司机 华盛顿 阳光 农民 农业 古人 "
                u"简单 车企 项目 单位 单一 季度 成本 成员 成果 左右 尚未 武器 易于 向上 文化 "
                u"安装 齐全 金额 程度 范围 高盛 史无前例 周一 周二 周三 周四 周五 周六 周日 "
                u"国家 公司 华为 任务 方法 方向 万一 时候 时任 司法 家长 金价 毕竟 万亿 关注 "
                u"安徽 江西 江南 海关 金牌 路人 马云者");
    return words.contains(word.toString());
}

} // namespace Sidegloss
