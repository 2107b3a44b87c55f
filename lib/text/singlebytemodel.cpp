// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/singlebytemodel.h"

#include "lib/text/doublebytemodel.h"
#include "lib/text/textencoding.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// What the languages of a family write beyond ASCII.
struct Alphabet
{
    QStringView frequent; ///< Letters in lower case, or of no case; most of any text.
    QStringView others;
    bool besideLatin; ///< Its words have letters of ASCII too.
};

Alphabet alphabetOf(EncodingFamily family)
{
    switch (family) {
    case EncodingFamily::Western:
        return {u"äöüßéèàçóíáúñêãåøæ", u"ëâîïôûùœõìòýðÿ", true};
    case EncodingFamily::CentralEuropean:
        return {u"ąćęłńóśźżáčďéěíňřšťúůýžöüőűäă", u"ôĺľŕâîşţșțđß", true};
    case EncodingFamily::Turkish:
        return {u"çğıİöşü", u"âîû", true};
    case EncodingFamily::Baltic:
        return {u"ąčęėįšųūžāēģīķļņäöõü", {}, true};
    case EncodingFamily::Vietnamese:
        return {u"ăâđêôơư\u0300\u0301\u0303\u0309\u0323", u"àáãèéìíòóõùúý", true};
    case EncodingFamily::Cyrillic:
        return {u"оеаинтсрвлкмдпуяыьгзбчйхж", u"шюцщэфъёіїєјљњћђџ", false};
    case EncodingFamily::Greek:
        return {u"αβγδεηθικλμνοπρστυωςάέήίόύώ", u"ζξφχψ", false};
    case EncodingFamily::Hebrew:
        return {u"אבגדהוזחטיכלםמןנסעפצקרשת", u"ךףץ", false};
    case EncodingFamily::Arabic:
        return {u"أإابةتجحدرسعفقكلمنهوىي", u"ءآؤئثخذزشصضطظغ", false};
    case EncodingFamily::Thai:
        return {u"กขคงจชดตทนบปผพมยรลวสหอะัาำิีืุูเแโใไ็่้์", u"ฉซญถธฝฟภศษฬฮฤึๆ", false};
    default:
        return {};
    }
}

enum class Kind { Ascii, Letter, Mark, Dash, Quotation, Symbol, Nothing };

constexpr double symbolCost = 9;
constexpr double nothingCost = 20;

/// One of the 256 bytes as a character of an encoding.
struct Meaning
{
    QChar character;
    Kind kind = Kind::Nothing;
    double cost = nothingCost;
};

using Meanings = std::array<Meaning, 256>;

Meaning meaningOf(QChar c, const Alphabet &alphabet)
{
    if (c.isLetter() || c.isMark()) {
        const Kind kind = c.isMark() ? Kind::Mark : Kind::Letter;
        const QChar small = alphabet.frequent.contains(c) ? c : c.toLower();
        return {c, kind,
                alphabet.frequent.contains(small) ? 3.6
                : alphabet.others.contains(small) ? 5.2
                                                  : 9};
    }
    if (QStringView(u"“”„‘‚«»‹›").contains(c))
        return {c, Kind::Quotation, 5};
    if (QStringView(u"’–—…•·\u00A0").contains(c))
        return {c, Kind::Dash, 4.5};
    if (QStringView(u"§°©€£¿¡½²№").contains(c))
        return {c, Kind::Symbol, 6.5};
    const bool isNothing = c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control
                           || c.category() == QChar::Other_PrivateUse;
    return isNothing ? Meaning{c, Kind::Nothing, nothingCost}
                     : Meaning{c, Kind::Symbol, symbolCost};
}

Meanings meaningsOf(const TextEncoding &encoding)
{
    const Alphabet alphabet = alphabetOf(encoding.family);
    Meanings meanings;
    QByteArray lines;
    for (int byte = 0; byte < 256; ++byte) {
        const QChar ascii(byte);
        if (byte < 0x80)
            meanings[byte] = {ascii, ascii.isLetter() ? Kind::Ascii : Kind::Nothing, asciiCost};
        else
            lines.append(static_cast<char>(byte)).append('\n');
    }
    const QString text = decodeAs(encoding, lines);
    size_t byte = 0x80;
    for (const QStringView character : QStringView(text).tokenize(u'\n', Qt::SkipEmptyParts)) {
        if (byte < meanings.size())
            meanings[byte++] = meaningOf(character.front(), alphabet);
    }
    return meanings;
}

bool isWord(Kind kind)
{
    return kind == Kind::Ascii || kind == Kind::Letter || kind == Kind::Mark;
}

/// How little \a here goes with what stands before and behind it.
double contextCost(const Meaning &before, const Meaning &here, const Meaning &behind,
                   bool besideLatin)
{
    double cost = 0;
    const bool isHigh = here.kind != Kind::Ascii && here.character.unicode() >= 0x80;
    if (here.kind == Kind::Symbol && isHigh)
        cost += (isWord(before.kind) ? 3 : 0) + (isWord(behind.kind) ? 3 : 0);
    if (here.character == u'’' && !isWord(before.kind))
        cost += 3;
    if (here.kind == Kind::Quotation && isWord(before.kind) && isWord(behind.kind))
        cost += 8;
    if (here.kind == Kind::Mark && before.kind != Kind::Letter && before.kind != Kind::Mark
        && before.kind != Kind::Ascii)
        cost += 8;
    if (here.kind == Kind::Letter && here.character.isUpper() && !before.character.isUpper())
        cost += 1.2;
    if (!isWord(here.kind) || !isWord(before.kind))
        return cost;
    if (before.character.isLower() && here.character.isUpper())
        cost += 5;
    if (besideLatin && here.kind == Kind::Letter && before.kind == Kind::Letter)
        cost += 1.5;
    if (!besideLatin && (here.kind == Kind::Ascii) != (before.kind == Kind::Ascii))
        cost += 5;
    return cost;
}

} // namespace

std::optional<double> singleByteSurprise(QByteArrayView bytes, const TextEncoding &encoding)
{
    const Alphabet alphabet = alphabetOf(encoding.family);
    if (alphabet.frequent.isEmpty())
        return std::nullopt;
    const Meanings meanings = meaningsOf(encoding);
    const auto at = [&](qsizetype i) {
        return i < 0 || i >= bytes.size() ? Meaning{} : meanings[static_cast<uchar>(bytes[i])];
    };
    double sum = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        sum += at(i).cost + contextCost(at(i - 1), at(i), at(i + 1), alphabet.besideLatin);
    return sum;
}

} // namespace Sidegloss
