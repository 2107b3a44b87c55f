// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/tounicodemap.h"

#include <QList>

#include <algorithm>

namespace Sidegloss {

namespace {

/// Hexadecimal strings without their angle brackets, and the array brackets, of one section.
QList<QByteArray> tokens(QByteArrayView section)
{
    QList<QByteArray> found;
    for (qsizetype at = 0; at < section.size(); ++at) {
        if (section[at] == '[' || section[at] == ']')
            found.append(QByteArray(1, section[at]));
        if (section[at] != '<')
            continue;
        const qsizetype end = section.indexOf('>', at);
        if (end < 0)
            break;
        found.append(section.sliced(at + 1, end - at - 1).toByteArray());
        at = end;
    }
    return found;
}

QString fromHex(const QByteArray &hex)
{
    QString text;
    for (qsizetype at = 0; at + 4 <= hex.size(); at += 4)
        text += QChar(hex.sliced(at, 4).toUShort(nullptr, 16));
    return text;
}

QByteArray toHex(quint32 code)
{
    return QByteArray::number(code, 16).rightJustified(4, '0');
}

QByteArray toHex(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += toHex(unit.unicode());
    return hex;
}

QString successor(const QString &first, quint32 by)
{
    QString text = first;
    text.back() = QChar(static_cast<char16_t>(text.back().unicode() + by));
    return text;
}

void readRanges(const QList<QByteArray> &parts, ToUnicodeMap &map)
{
    for (qsizetype at = 0; at + 2 < parts.size();) {
        const quint32 first = parts[at].toUInt(nullptr, 16);
        const quint32 last = std::min<quint32>(parts[at + 1].toUInt(nullptr, 16), 0xffff);
        at += 2;
        if (parts[at] == "[") {
            for (quint32 code = first; ++at < parts.size() && parts[at] != "]"; ++code)
                map.insert(code, fromHex(parts[at]));
        } else if (const QString text = fromHex(parts[at]); !text.isEmpty()) {
            for (quint32 code = first; code <= last; ++code)
                map.insert(code, successor(text, code - first));
        }
        ++at;
    }
}

void readCharacters(const QList<QByteArray> &parts, ToUnicodeMap &map)
{
    for (qsizetype at = 0; at + 1 < parts.size(); at += 2)
        map.insert(parts[at].toUInt(nullptr, 16), fromHex(parts[at + 1]));
}

template<typename Reader>
void readSections(const QByteArray &stream, QByteArrayView name, Reader read, ToUnicodeMap &map)
{
    const QByteArray begin = "begin" + name.toByteArray();
    const QByteArray end = "end" + name.toByteArray();
    for (qsizetype at = stream.indexOf(begin); at >= 0; at = stream.indexOf(begin, at)) {
        const qsizetype stop = stream.indexOf(end, at);
        if (stop < 0)
            return;
        read(tokens(QByteArrayView(stream).sliced(at, stop - at)), map);
        at = stop;
    }
}

} // namespace

ToUnicodeMap readToUnicode(const QByteArray &stream)
{
    ToUnicodeMap map;
    readSections(stream, "bfrange", readRanges, map);
    readSections(stream, "bfchar", readCharacters, map);
    return map;
}

QByteArray writeToUnicode(const ToUnicodeMap &map)
{
    constexpr qsizetype entriesOfSection = 100;

    QByteArray stream = "/CIDInit /ProcSet findresource begin\n"
                        "12 dict begin\n"
                        "begincmap\n"
                        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                        "/CMapName /Adobe-Identity-UCS def\n"
                        "/CMapType 2 def\n"
                        "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
    auto entry = map.constKeyValueBegin();
    for (qsizetype left = map.size(); left > 0; left -= entriesOfSection) {
        const qsizetype count = std::min(left, entriesOfSection);
        stream += QByteArray::number(count) + " beginbfchar\n";
        for (qsizetype n = 0; n < count; ++n, ++entry)
            stream += '<' + toHex(entry->first) + "> <" + toHex(entry->second) + ">\n";
        stream += "endbfchar\n";
    }
    return stream + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace Sidegloss
