// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/fontchoice.h"

#include "lib/layout/cjk.h"

#include <QFontDatabase>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

const QSet<QString> &installedFamilies()
{
    static const QSet<QString> installed = [] {
        const QStringList families = QFontDatabase::families();
        return QSet<QString>(families.begin(), families.end());
    }();
    return installed;
}

QString firstInstalled(const QStringList &wanted, const QString &otherwise = {})
{
    const auto found = std::ranges::find_if(
        wanted, [](const QString &family) { return installedFamilies().contains(family); });
    return found == wanted.end() ? otherwise : *found;
}

struct VariantNames
{
    QLatin1StringView noto;      ///< As in "Noto Serif CJK SC".
    QLatin1StringView sourceHan; ///< As in "Source Han Serif SC".
    QFontDatabase::WritingSystem writingSystem;
    QStringList serifs;
    QStringList sanses;
};

VariantNames namesOf(HanVariant variant)
{
    switch (variant) {
    case HanVariant::Simplified:
        return {"SC"_L1,
                "SC"_L1,
                QFontDatabase::SimplifiedChinese,
                {u"Songti SC"_s, u"SimSun"_s, u"AR PL UMing CN"_s},
                {u"PingFang SC"_s, u"Microsoft YaHei"_s, u"WenQuanYi Zen Hei"_s}};
    case HanVariant::Taiwan:
        return {"TC"_L1,
                "TC"_L1,
                QFontDatabase::TraditionalChinese,
                {u"Songti TC"_s, u"PMingLiU"_s, u"AR PL UMing TW"_s},
                {u"PingFang TC"_s, u"Microsoft JhengHei"_s}};
    case HanVariant::HongKong:
        return {"HK"_L1,
                "HC"_L1,
                QFontDatabase::TraditionalChinese,
                {u"Songti TC"_s, u"AR PL UMing HK"_s},
                {u"PingFang HK"_s}};
    case HanVariant::Japanese:
        return {"JP"_L1,
                "JP"_L1,
                QFontDatabase::Japanese,
                {u"Hiragino Mincho ProN"_s, u"IPAexMincho"_s, u"Yu Mincho"_s},
                {u"Hiragino Sans"_s, u"IPAexGothic"_s, u"Yu Gothic"_s}};
    case HanVariant::Korean:
        return {"KR"_L1,
                "KR"_L1,
                QFontDatabase::Korean,
                {u"AppleMyungjo"_s, u"NanumMyeongjo"_s, u"Batang"_s},
                {u"Apple SD Gothic Neo"_s, u"NanumGothic"_s, u"Malgun Gothic"_s}};
    }
    std::unreachable();
}

QStringList styledNames(const VariantNames &names, bool sans)
{
    const QString style = sans ? u"Sans"_s : u"Serif"_s;
    return QStringList{u"Noto "_s + style + u" CJK "_s + names.noto,
                       u"Source Han "_s + style + u' ' + names.sourceHan,
                       u"Noto "_s + style + u' ' + names.noto}
           + (sans ? names.sanses : names.serifs);
}

QString soughtCjkFamily(HanVariant variant, bool sans)
{
    const VariantNames names = namesOf(variant);
    const QString known = firstInstalled(styledNames(names, sans) + styledNames(names, !sans));
    if (!known.isEmpty())
        return known;
    return QFontDatabase::families(names.writingSystem).value(0);
}

/// Asked for with every font, so it is sought once.
const QString &cjkFamily(HanVariant variant, bool sans)
{
    static const auto families = [] {
        std::array<std::array<QString, 2>, 5> found;
        for (const HanVariant each :
             {HanVariant::Simplified, HanVariant::Taiwan, HanVariant::HongKong,
              HanVariant::Japanese, HanVariant::Korean}) {
            for (const bool isSans : {false, true})
                found[static_cast<size_t>(each)][isSans] = soughtCjkFamily(each, isSans);
        }
        return found;
    }();
    return families[static_cast<size_t>(variant)][sans];
}

bool looksSans(const QString &family)
{
    static const QStringList words{u"Sans"_s,   u"Gothic"_s,    u"Hei"_s,
                                   u"Arial"_s,  u"Helvetica"_s, u"Inter"_s,
                                   u"Roboto"_s, u"Ubuntu"_s,    u"Grotesk"_s};
    return std::ranges::any_of(words, [&](const QString &word) { return family.contains(word); });
}

// Qt's font cache looks at the first family but not at the fall-backs behind it: without a
// difference in the request, two Latin-first fonts would share the Han forms of whichever came
// first. What is set as the interface is shares its fonts.
QFont::StyleHint hintFor(HanVariant variant, bool sans)
{
    const std::array hints{sans ? QFont::SansSerif : QFont::AnyStyle, QFont::Serif,
                           QFont::Decorative, QFont::Cursive, QFont::Fantasy};
    return hints[static_cast<size_t>(variant)];
}

struct LetterCount
{
    qsizetype latin = 0, han = 0, kana = 0, hangul = 0;
};

LetterCount countLetters(QStringView text)
{
    LetterCount count;
    for (qsizetype i = 0; i < text.size();) {
        const CodePointAt c = codePointAt(text, i);
        if (isHan(c.value))
            ++count.han;
        else if (isKana(c.value))
            ++count.kana;
        else if (isHangul(c.value))
            ++count.hangul;
        else if (QChar::isLetter(c.value))
            ++count.latin;
        i += c.length;
    }
    return count;
}

BlockScript scriptOfLanguage(const QString &language)
{
    if (language.startsWith("zh"_L1))
        return BlockScript::Chinese;
    if (language.startsWith("ja"_L1))
        return BlockScript::Japanese;
    if (language.startsWith("ko"_L1))
        return BlockScript::Korean;
    return BlockScript::Latin;
}

} // namespace

BlockScript scriptOf(QStringView text, const QString &language)
{
    // A long leaf tells what it is by its beginning.
    const LetterCount count = countLetters(text.first(std::min<qsizetype>(text.size(), 2000)));
    const qsizetype cjk = count.han + count.kana + count.hangul;
    if (cjk == 0)
        return count.latin > 0 ? BlockScript::Latin : scriptOfLanguage(language);
    // A Han character says about as much as four Latin letters.
    if (cjk * 4 < count.latin)
        return BlockScript::Latin;
    if (count.hangul > count.han + count.kana)
        return BlockScript::Korean;
    if (count.kana * 12 > cjk || (count.kana == 0 && language.startsWith("ja"_L1)))
        return BlockScript::Japanese;
    return BlockScript::Chinese;
}

HanVariant hanVariantOf(const QString &language)
{
    const QStringList parts = language.split(u'-');
    if (parts[0] == "ja"_L1)
        return HanVariant::Japanese;
    if (parts[0] == "ko"_L1)
        return HanVariant::Korean;
    if (parts.contains("HK"_L1, Qt::CaseInsensitive)
        || parts.contains("MO"_L1, Qt::CaseInsensitive))
        return HanVariant::HongKong;
    if (parts.contains("Hant"_L1, Qt::CaseInsensitive)
        || parts.contains("TW"_L1, Qt::CaseInsensitive))
        return HanVariant::Taiwan;
    return HanVariant::Simplified;
}

FontChoice::FontChoice(const QString &language, const Typography &typography)
    : m_variant(hanVariantOf(language))
    , m_size(typography.size)
    , m_sans(looksSans(typography.family))
    , m_chosen(!typography.family.isEmpty())
{
    m_latin = m_chosen ? typography.family
                       : firstInstalled({u"Noto Serif"_s, u"Source Serif 4"_s,
                                         u"Libertinus Serif"_s, u"Georgia"_s, u"DejaVu Serif"_s},
                                        u"serif"_s);
    m_mono = firstInstalled({u"Noto Sans Mono"_s, u"Source Code Pro"_s, u"DejaVu Sans Mono"_s},
                            u"monospace"_s);
    m_kai = firstInstalled({u"LXGW WenKai"_s, u"Kaiti SC"_s, u"STKaiti"_s, u"KaiTi"_s,
                            u"AR PL UKai CN"_s, u"TW-Kai"_s});
}

HanVariant FontChoice::variantFor(BlockScript script) const
{
    switch (script) {
    case BlockScript::Japanese:
        return HanVariant::Japanese;
    case BlockScript::Korean:
        return HanVariant::Korean;
    case BlockScript::Chinese: {
        const bool chinese = m_variant != HanVariant::Japanese && m_variant != HanVariant::Korean;
        return chinese ? m_variant : HanVariant::Simplified;
    }
    case BlockScript::Latin:
        return m_variant;
    }
    std::unreachable();
}

QFont FontChoice::font(const QStringList &families, HanVariant variant, double size) const
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(std::max(1, qRound(size)));
    font.setStyleHint(hintFor(variant, m_sans));
    font.setFeature(QFont::Tag("locl"), 0);
    return font;
}

QFont FontChoice::text(BlockScript script) const
{
    const HanVariant variant = variantFor(script);
    QStringList families{m_latin, cjkFamily(variant, m_sans)};
    if (script != BlockScript::Latin)
        std::swap(families[0], families[1]);
    return font(families, variant, m_size);
}

QFont FontChoice::code(BlockScript script) const
{
    const HanVariant variant = variantFor(script);
    return font({m_mono, cjkFamily(variant, true)}, variant, m_size * 0.86);
}

QStringList FontChoice::latinFamilies(BlockScript script) const
{
    return {m_latin, cjkFamily(variantFor(script), m_sans)};
}

} // namespace Sidegloss
