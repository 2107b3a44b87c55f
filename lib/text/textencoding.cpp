// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/textencoding.h"

#include <QStringConverter>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

using enum EncodingFamily;

// The order within a family is that of a list to choose from: the likely ones first.
constexpr std::array encodings = {
    TextEncoding{"UTF-8"_L1, Unicode, "UTF-8", "unicode11utf8 utf8sig utf8bom"_L1},
    TextEncoding{"UTF-16LE"_L1, Unicode, "UTF-16LE", "utf16 unicode ucs2 iso10646ucs2"_L1},
    TextEncoding{"UTF-16BE"_L1, Unicode, "UTF-16BE", "unicodefffe"_L1},
    TextEncoding{"UTF-32LE"_L1, Unicode, "UTF-32LE", "utf32 ucs4"_L1},
    TextEncoding{"UTF-32BE"_L1, Unicode, "UTF-32BE", "ucs4be"_L1},
    TextEncoding{"GB18030"_L1, ChineseSimplified, "GB18030",
                 "gb2312 gbk xgbk cp936 ms936 windows936 euccn chinese csgb2312 gb231280 "
                 "csiso58gb231280 isoir58 chineseiso8bit"_L1},
    TextEncoding{"HZ-GB-2312"_L1, ChineseSimplified, "HZ-GB-2312", "hz chinesehz"_L1},
    TextEncoding{"ISO-2022-CN"_L1, ChineseSimplified, "ISO-2022-CN", "iso2022cnext"_L1},
    TextEncoding{"Big5"_L1, ChineseTraditional, "Big5-HKSCS",
                 "big5hkscs cnbig5 csbig5 xxbig5 big5eten cp950 ms950 windows950 chinesebig5"_L1},
    TextEncoding{"EUC-TW"_L1, ChineseTraditional, "euc-tw-2014", "xeuctw"_L1},
    TextEncoding{"Shift_JIS"_L1, Japanese, "Shift_JIS",
                 "sjis xsjis csshiftjis mskanji ms932 cp932 windows31j cswindows31j "
                 "japaneseshiftjis"_L1},
    TextEncoding{"EUC-JP"_L1, Japanese, "EUC-JP",
                 "eucjp xeucjp cseucpkdfmtjapanese japaneseiso8bit ujis"_L1},
    TextEncoding{"ISO-2022-JP"_L1, Japanese, "ISO-2022-JP",
                 "csiso2022jp iso2022jp1 iso2022jp2 junet"_L1},
    TextEncoding{"EUC-KR"_L1, Korean, "windows-949",
                 "uhc cp949 ms949 windows949 cseuckr ksc56011987 ksc5601 ksc56011989 csksc56011987 "
                 "isoir149 korean koreaniso8bit"_L1},
    TextEncoding{"ISO-2022-KR"_L1, Korean, "ISO-2022-KR", "csiso2022kr"_L1},
    TextEncoding{"windows-1252"_L1, Western, "windows-1252",
                 "cp1252 xcp1252 ansi iso88591 latin1 l1 isoir100 cp819 ibm819 csisolatin1 "
                 "iso885911987 ascii usascii ansix341968"_L1},
    TextEncoding{"ISO-8859-15"_L1, Western, "ISO-8859-15", "latin9 latin0 l9 csisolatin9"_L1},
    TextEncoding{"macintosh"_L1, Western, "macintosh", "mac macroman xmacroman csmacintosh"_L1},
    TextEncoding{"IBM850"_L1, Western, "IBM850", "cp850 cspc850multilingual"_L1},
    TextEncoding{"ISO-8859-3"_L1, Western, "ISO-8859-3", "latin3 l3 isoir109 csisolatin3"_L1},
    TextEncoding{"ISO-8859-10"_L1, Western, "ISO-8859-10", "latin6 l6 isoir157 csisolatin6"_L1},
    TextEncoding{"ISO-8859-14"_L1, Western, "ISO-8859-14", "latin8 l8 isoir199 isoceltic"_L1},
    TextEncoding{"windows-1250"_L1, CentralEuropean, "windows-1250", "cp1250 xcp1250"_L1},
    TextEncoding{"ISO-8859-2"_L1, CentralEuropean, "ISO-8859-2",
                 "latin2 l2 isoir101 csisolatin2 iso885921987"_L1},
    TextEncoding{"IBM852"_L1, CentralEuropean, "IBM852", "cp852 cspcp852"_L1},
    TextEncoding{"x-mac-ce"_L1, CentralEuropean, "x-mac-centraleurroman",
                 "maccentraleurope xmaccentraleurroman macce"_L1},
    TextEncoding{"ISO-8859-16"_L1, CentralEuropean, "ISO-8859-16", "latin10 l10 isoir226"_L1},
    TextEncoding{"windows-1251"_L1, Cyrillic, "windows-1251", "cp1251 xcp1251 win1251"_L1},
    TextEncoding{"KOI8-R"_L1, Cyrillic, "KOI8-R", "koi koi8 cskoi8r cyrillickoi8"_L1},
    TextEncoding{"KOI8-U"_L1, Cyrillic, "KOI8-U", "koi8ru"_L1},
    TextEncoding{"ISO-8859-5"_L1, Cyrillic, "ISO-8859-5",
                 "cyrillic csisolatincyrillic isoir144 iso885951988"_L1},
    TextEncoding{"IBM866"_L1, Cyrillic, "IBM866", "cp866 866 csibm866"_L1},
    TextEncoding{"IBM855"_L1, Cyrillic, "IBM855", "cp855 csibm855"_L1},
    TextEncoding{"x-mac-cyrillic"_L1, Cyrillic, "x-mac-cyrillic", "maccyrillic xmacukrainian"_L1},
    TextEncoding{"windows-1253"_L1, Greek, "windows-1253", "cp1253 xcp1253"_L1},
    TextEncoding{"ISO-8859-7"_L1, Greek, "ISO-8859-7",
                 "greek greek8 csisolatingreek isoir126 ecma118 elot928 suneugreek "
                 "iso885971987"_L1},
    TextEncoding{"windows-1254"_L1, Turkish, "windows-1254",
                 "cp1254 xcp1254 iso88599 latin5 l5 isoir148 csisolatin5 iso885991989"_L1},
    TextEncoding{"windows-1257"_L1, Baltic, "windows-1257", "cp1257 xcp1257"_L1},
    TextEncoding{"ISO-8859-13"_L1, Baltic, "ISO-8859-13", "latin7 l7"_L1},
    TextEncoding{"ISO-8859-4"_L1, Baltic, "ISO-8859-4",
                 "latin4 l4 isoir110 csisolatin4 iso885941988"_L1},
    TextEncoding{"windows-1255"_L1, Hebrew, "windows-1255", "cp1255 xcp1255"_L1},
    TextEncoding{"ISO-8859-8"_L1, Hebrew, "ISO-8859-8",
                 "hebrew csisolatinhebrew isoir138 iso88598i iso88598e logical visual "
                 "iso885981988"_L1},
    TextEncoding{"windows-1256"_L1, Arabic, "windows-1256", "cp1256 xcp1256"_L1},
    TextEncoding{"ISO-8859-6"_L1, Arabic, "ISO-8859-6",
                 "arabic csisolatinarabic isoir127 ecma114 asmo708 iso88596i iso88596e "
                 "iso885961987"_L1},
    TextEncoding{"windows-874"_L1, Thai, "windows-874", "tis620 iso885911 dos874 cp874 thai"_L1},
    TextEncoding{"windows-1258"_L1, Vietnamese, "windows-1258", "cp1258 xcp1258"_L1},
};

QString folded(QStringView label)
{
    for (const QLatin1StringView lineEnds : {"-unix"_L1, "-dos"_L1, "-mac"_L1}) {
        // "x-mac" alone is no line end.
        if (label.size() > lineEnds.size() + 1 && label.endsWith(lineEnds, Qt::CaseInsensitive))
            label.chop(lineEnds.size());
    }
    QString kept;
    for (const QChar c : label) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            kept += c.toLower();
    }
    return kept;
}

bool isNamed(const TextEncoding &encoding, QStringView name)
{
    if (folded(QString(encoding.name)) == name)
        return true;
    return std::ranges::any_of(encoding.labels.tokenize(u' '),
                               [&](QLatin1StringView label) { return label == name; });
}

/// UTF-16 may have been made of lone surrogates as well; nothing above could show or search them.
QString withoutLoneSurrogates(QString text)
{
    if (text.isValidUtf16())
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

const QList<TextEncoding> &availableEncodings()
{
    static const QList<TextEncoding> available = [] {
        QList<TextEncoding> known;
        std::ranges::copy_if(
            encodings, std::back_inserter(known),
            [](const TextEncoding &encoding) { return QStringDecoder(encoding.codec).isValid(); });
        return known;
    }();
    return available;
}

std::optional<TextEncoding> encodingByLabel(QStringView label)
{
    const QString name = folded(label);
    if (name.isEmpty())
        return std::nullopt;
    const QList<TextEncoding> &known = availableEncodings();
    const auto found = std::ranges::find_if(
        known, [&](const TextEncoding &encoding) { return isNamed(encoding, name); });
    return found == known.end() ? std::nullopt : std::optional(*found);
}

QString decodeAs(const TextEncoding &encoding, QByteArrayView bytes)
{
    using Flag = QStringConverter::Flag;
    const bool isQtsOwn = encoding.family == Unicode;
    QStringDecoder decoder(encoding.codec, isQtsOwn ? Flag::ConvertInitialBom | Flag::Stateless
                                                    : Flag::ConvertInitialBom | Flag::Default);
    QString text = decoder.decode(bytes);
    if (!isQtsOwn) {
        // ICU keeps a character that is cut off to itself; the line's end makes it give it up.
        text += decoder.decode(QByteArrayView("\n"));
        text.chop(1);
        // For some encodings its sign of a malformed sequence is SUB.
        constexpr QChar substitute(0x1A);
        if (!bytes.contains('\x1A'))
            text.replace(substitute, QChar(QChar::ReplacementCharacter));
    }
    return withoutLoneSurrogates(std::move(text));
}

} // namespace Sidegloss
