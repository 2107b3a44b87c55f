// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

// What names are made of, besides what the articles have: Chinese family names, the characters that
// write foreign names by their sound, and what stands before family names in Latin letters.

inline constexpr QStringView commonSurnames =
    u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许韩邓冯"
    u"曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁"
    u"任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛"
    u"阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫"
    u"孔向常汤康易乔赖文";
inline constexpr QStringView rareSurnames =
    u"禤亓逄佴啜仝揭乜郗阙谌祁宓麴巫鄢郇裘亢逯郦雍璩濮扈冀郏厍晁勾"
    u"敖冷訾辛阚那饶空曾毋沙养鞠须丰巢关蒯相"
    u"查后荆红游竺权盖益桓公仉督岳帅缑况郈有琴归海晋楚闫法汝涂钦岑"
    u"薄印宿怀蒲邰从索咸籍卓蔺屠蒙池阴胥苍双闻"
    u"莘党翟贡劳姬申扶堵冉宰桑桂牛寿通边燕浦尚农温别庄晏柴瞿充慕连"
    u"茹习宦艾鱼容古慎戈庾终暨居衡步都耿满弘匡国"
    u"寇广禄东殴殳沃利蔚越夔隆师巩聂";
inline constexpr QStringView compoundSurnames =
    u"欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 赫连 "
    u"夏侯 长孙 宇文 司徒 范姜 闻人 南宫 端木 独孤 拓跋 "
    u"轩辕 申屠 澹台 淳于 太史 钟离 第五 百里 呼延";
inline constexpr QStringView sounds =
    u"阿埃艾安奥巴班保贝本比彼波伯勃博布策查达戴丹道德迪蒂杜顿多厄恩尔法"
    u"范菲费丰佛弗福夫戈哥格古哈海汉豪赫亨"
    u"胡华惠霍基吉加贾杰金卡凯坎考科克肯库奎拉莱赖兰朗劳勒雷里利莉连列林"
    u"琳卢鲁路伦罗洛马玛迈曼梅门蒙米密莫姆"
    u"穆娜纳奈南内尼妮涅努诺欧帕潘佩皮普奇乔琼让热日瑞萨塞桑瑟沙山尚圣舍"
    u"施史丝斯松苏索塔坦汤特图托瓦万旺威韦"
    u"维温沃乌西希夏肖谢辛休雅亚扬耶伊因英尤约赞泽扎詹朱兹佐";
inline constexpr QStringView particles =
    u"de de de van von di El Le Le La Mac Ó du des van|der von|der de|La d’ d’ zu al-";
} // namespace Sidegloss
