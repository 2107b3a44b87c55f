// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/doublebytemodel.h"

#include "lib/text/textencoding.h"

#include <QList>
#include <QStringConverter>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr double malformedCost = 20;

/// Characters of two bytes; where \a trailFrom is 0, of one.
struct CharacterClass
{
    uchar leadFrom;
    uchar leadTo;
    uchar trailFrom;
    uchar trailTo;
    double cost; ///< The logarithm of how many they are, less that of their share of a text.
};

// The first that fits counts. Level 1 of a standard is its common ideographs.
constexpr std::array simplifiedChinese = {
    CharacterClass{0xB0, 0xD7, 0xA1, 0xFE, 8.9},  // level 1
    CharacterClass{0xA1, 0xA1, 0xA1, 0xFE, 6.7},  // punctuation
    CharacterClass{0xA3, 0xA3, 0xA1, 0xFE, 7.8},  // full width
    CharacterClass{0xA2, 0xA2, 0xA1, 0xFE, 9.8},  // numbers
    CharacterClass{0xA4, 0xA9, 0xA1, 0xFE, 12.2}, // other scripts
    CharacterClass{0xD8, 0xF7, 0xA1, 0xFE, 12.6}, // level 2
    CharacterClass{0x81, 0xA0, 0x40, 0xFE, 15.3}, // GBK
    CharacterClass{0xA8, 0xFE, 0x40, 0xA0, 15.3},
    CharacterClass{0x81, 0xFE, 0x40, 0xFE, 17}, // private
};
constexpr std::array traditionalChinese = {
    CharacterClass{0xA4, 0xC5, 0x40, 0xFE, 9.3}, // level 1
    CharacterClass{0xC6, 0xC6, 0x40, 0x7E, 9.3},
    CharacterClass{0xA1, 0xA1, 0x40, 0xFE, 7.3}, // punctuation
    CharacterClass{0xA2, 0xA3, 0x40, 0xFE, 10},  // full width, numbers
    CharacterClass{0xC9, 0xF9, 0x40, 0xFE, 13},  // level 2
    CharacterClass{0x81, 0xFE, 0x40, 0xFE, 17},  // Hong Kong, private
};
constexpr std::array shiftJis = {
    CharacterClass{0x82, 0x82, 0x9F, 0xF1, 5.3}, // hiragana
    CharacterClass{0x83, 0x83, 0x40, 0x96, 6.6}, // katakana
    CharacterClass{0x81, 0x81, 0x40, 0xAC, 7},   // punctuation
    CharacterClass{0x88, 0x88, 0x9F, 0xFC, 9.2}, // level 1
    CharacterClass{0x89, 0x97, 0x40, 0xFC, 9.2},
    CharacterClass{0x98, 0x98, 0x40, 0x72, 9.2},
    CharacterClass{0x82, 0x82, 0x4F, 0x9A, 8},  // full width
    CharacterClass{0x98, 0x9F, 0x40, 0xFC, 13}, // level 2
    CharacterClass{0xE0, 0xEA, 0x40, 0xFC, 13},
    CharacterClass{0x81, 0x9F, 0x40, 0xFC, 14}, // symbols, other scripts
    CharacterClass{0xED, 0xFC, 0x40, 0xFC, 16}, // vendors', private
    CharacterClass{0xA1, 0xDF, 0, 0, 9.9},      // half width
};
constexpr std::array eucJapanese = {
    CharacterClass{0xA4, 0xA4, 0xA1, 0xF3, 5.3},  // hiragana
    CharacterClass{0xA5, 0xA5, 0xA1, 0xF6, 6.6},  // katakana
    CharacterClass{0xA1, 0xA1, 0xA1, 0xFE, 7},    // punctuation
    CharacterClass{0xB0, 0xCF, 0xA1, 0xFE, 9.2},  // level 1
    CharacterClass{0xA3, 0xA3, 0xB0, 0xFA, 8},    // full width
    CharacterClass{0xA2, 0xA8, 0xA1, 0xFE, 12.2}, // symbols, other scripts
    CharacterClass{0xD0, 0xF4, 0xA1, 0xFE, 13},   // level 2
    CharacterClass{0xAD, 0xFC, 0xA1, 0xFE, 15},   // vendors'
    CharacterClass{0x8E, 0x8E, 0xA1, 0xDF, 14},   // half width
};
constexpr std::array korean = {
    CharacterClass{0xB0, 0xC8, 0xA1, 0xFE, 8.6},  // syllables
    CharacterClass{0xA1, 0xA1, 0xA2, 0xA3, 13},   // Chinese punctuation
    CharacterClass{0xA1, 0xA1, 0xA1, 0xFE, 8},    // punctuation
    CharacterClass{0xA2, 0xAC, 0xA1, 0xFE, 11.5}, // letters, other scripts
    CharacterClass{0xCA, 0xFD, 0xA1, 0xFE, 12.7}, // ideographs
    CharacterClass{0x81, 0xC6, 0x41, 0x5A, 13.8}, // Unified Hangul Code
    CharacterClass{0x81, 0xC6, 0x61, 0x7A, 13.8}, CharacterClass{0x81, 0xC6, 0x81, 0xFE, 13.8},
};

/// What a text in an encoding is likely to be made of.
struct Script
{
    std::span<const CharacterClass> classes;
    QStringView frequent; ///< A third or more of any text.
};

constexpr double frequentCost = 5.6;

std::optional<Script> scriptOf(const TextEncoding &encoding)
{
    constexpr QStringView japanese =
        u"日一人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方"
        u"四"
        "定今回新場金員九入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八"
        "六約主題下首意法";
    if (encoding.name == "GB18030"_L1)
        return Script{
            simplifiedChinese,
            u"的一是不了在有人我他这个们来到时大地为子中你说生国年着就那和要她出也得里后自以会"
            "家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开美总从"
            "无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两"
            "问答者表示价谁何"};
    if (encoding.name == "Big5"_L1)
        return Script{
            traditionalChinese,
            u"的一是不了在有人我他這個們來到時大地為子中你說生國年著就那和要她出也得裡後自以會"
            "家可下而過天去能對小多然於心學麼之都好看起發當沒成只如事把還用第樣道想作種開美總從"
            "無情己面最女但現前些所同日手又行意動方期它頭經長兒回位分愛老因很給名法間斯知世什兩"
            "問答者表示價誰何"};
    if (encoding.name == "EUC-KR"_L1)
        return Script{korean,
                      u"이다는을에의가고하은지로를한사기어도시리자인대있라나해과아서일그수정"
                      "장만었스니부여제원들전했요면지적것보주상유"};
    if (encoding.name == "Shift_JIS"_L1)
        return Script{shiftJis, japanese};
    if (encoding.name == "EUC-JP"_L1)
        return Script{eucJapanese, japanese};
    return std::nullopt;
}

/// The two bytes of each of \a characters, sorted.
QList<quint16> pairsOf(QStringView characters, const TextEncoding &encoding)
{
    QStringEncoder encoder(encoding.codec);
    const QByteArray bytes = encoder.encode(characters);
    QList<quint16> pairs;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        pairs.append(qFromBigEndian<quint16>(bytes.constData() + i));
    std::ranges::sort(pairs);
    return pairs;
}

/// One character of two bytes amid words of ASCII is a letter of one byte and its neighbour,
/// rather.
constexpr double besideLetterCost = 3;

bool isAsciiLetter(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at < bytes.size() && QChar::isLetter(static_cast<uchar>(bytes[at]))
           && static_cast<uchar>(bytes[at]) < 0x80;
}

struct Character
{
    int size;
    double cost;
};

Character characterAt(QByteArrayView bytes, qsizetype at, std::span<const CharacterClass> classes,
                      const QList<quint16> &frequent)
{
    const auto lead = static_cast<uchar>(bytes[at]);
    if (lead < 0x80)
        return {1, asciiCost};
    const auto trail = at + 1 < bytes.size() ? static_cast<uchar>(bytes[at + 1]) : uchar(0);
    if (std::ranges::binary_search(frequent, static_cast<quint16>(lead << 8 | trail)))
        return {2, frequentCost};
    const auto fits = [lead, trail](const CharacterClass &candidate) {
        return lead >= candidate.leadFrom && lead <= candidate.leadTo
               && (candidate.trailFrom == 0
                   || (trail >= candidate.trailFrom && trail <= candidate.trailTo
                       && trail != 0x7F));
    };
    const auto found = std::ranges::find_if(classes, fits);
    if (found == classes.end())
        return {1, malformedCost};
    return {found->trailFrom == 0 ? 1 : 2, found->cost};
}

double surpriseOf(QByteArrayView bytes, std::span<const CharacterClass> classes,
                  const QList<quint16> &frequent)
{
    double sum = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const Character character = characterAt(bytes, i, classes, frequent);
        sum += character.cost;
        if (character.size == 2 && isAsciiLetter(bytes, i - 1))
            sum += besideLetterCost;
        i += character.size;
        if (character.size == 2 && isAsciiLetter(bytes, i))
            sum += besideLetterCost;
    }
    return sum;
}

} // namespace

std::optional<double> doubleByteSurprise(QByteArrayView bytes, const TextEncoding &encoding)
{
    const std::optional<Script> script = scriptOf(encoding);
    if (!script)
        return std::nullopt;
    return surpriseOf(bytes, script->classes, pairsOf(script->frequent, encoding));
}

} // namespace Sidegloss
