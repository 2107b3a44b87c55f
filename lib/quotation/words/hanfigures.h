// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/words/personnouns.h"

#include <QStringView>

namespace Sidegloss {

/// Words for somebody of a nation, with spaces between.
inline constexpr QStringView demonyms =
    u"巴西人 美国人 英国人 法国人 德国人 日本人 韩国人 印度人 越南人 泰国人 埃及人 智利人 秘鲁人 "
    u"古巴人 伊朗人 荷兰人 波兰人 瑞士人 瑞典人 丹麦人 挪威人 芬兰人 希腊人 捷克人 冰岛人 俄国人 "
    u"意大利人 西班牙人 爱尔兰人 葡萄牙人 阿根廷人 墨西哥人 加拿大人 俄罗斯人 土耳其人 乌克兰人 "
    u"比利时人 奥地利人 匈牙利人 克罗地亚人 塞尔维亚人 澳大利亚人 新西兰人 苏格兰人 英格兰人";
bool isDemonym(QStringView word);
/// True iff the Chinese \a word says of somebody whom the reader knows no more than age and sex,
/// or the nation: 老人, 小伙子, 巴西人.
bool isFigure(QStringView word);
/// True of words for people of whom nobody knows how many they are, or who: 有人, 一位, 大家.
bool isHanQuantifier(QStringView word);
/// By its characters: 老太太, 女科学家.
Gender genderOfHanNoun(QStringView word);

} // namespace Sidegloss
