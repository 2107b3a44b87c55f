// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/pdftext.h"

#include "lib/print/drawntext.h"
#include "lib/print/tounicodemap.h"

#include <qpdf/QPDF.hh>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

quint32 glyphOf(const QRawFont &font, char32_t character)
{
    const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
    return glyphs.size() == 1 ? glyphs.first() : 0;
}

std::optional<char32_t> single(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return characters.size() == 1 ? std::optional<char32_t>(characters.first()) : std::nullopt;
}

/// A face of DrawnText and what its glyphs stand for.
class FaceReader
{
public:
    FaceReader(const DrawnText::Face &face, const DrawnText &drawn)
        : m_face(face)
    {
        for (const auto [character, count] : drawn.characters().asKeyValueRange()) {
            const quint32 glyph = glyphOf(face.font, character);
            if (glyph == 0)
                continue;
            const auto known = m_characters.constFind(glyph);
            if (known == m_characters.cend() || isBetter(character, *known, drawn))
                m_characters.insert(glyph, character);
        }
    }

    std::optional<char32_t> drawnAs(quint32 glyph) const
    {
        const auto known = m_characters.constFind(glyph);
        return known != m_characters.cend() ? std::optional(*known) : std::nullopt;
    }

    std::optional<char32_t> drawnLike(char32_t character) const
    {
        return drawnAs(glyphOf(m_face.font, character));
    }

    /// Codes are given in the order of first use, from 1: true iff \a map, where it says anything,
    /// says so of this face.
    bool fits(const ToUnicodeMap &map, std::optional<qsizetype> codes, const QString &name) const
    {
        if (codes.value_or(codeCount()) != codeCount())
            return false;
        bool confirmed = isCalled(name);
        for (const auto &[code, text] : map.asKeyValueRange()) {
            const std::optional<char32_t> character = single(text);
            if (code == 0 || !character)
                continue;
            if (code > codeCount() || glyphOf(m_face.font, *character) != glyphOfCode(code))
                return false;
            confirmed = true;
        }
        return confirmed;
    }

    qsizetype codeCount() const { return m_face.glyphs.size(); }
    quint32 glyphOfCode(quint32 code) const { return m_face.glyphs[code - 1]; }

private:
    /// \a name is what PostScript calls a face: the family without its spaces, then the style.
    bool isCalled(const QString &name) const
    {
        return name.startsWith(m_face.font.familyName().remove(u' '), Qt::CaseInsensitive);
    }

    static bool isBetter(char32_t a, char32_t b, const DrawnText &drawn)
    {
        const qsizetype countA = drawn.characters()[a];
        const qsizetype countB = drawn.characters()[b];
        return countA != countB ? countA > countB : a < b;
    }

    DrawnText::Face m_face;
    QHash<quint32, char32_t> m_characters;
};

/// What stands for \a text, of which no glyph tells that it was drawn.
QString spelledOut(const QString &text, const DrawnText &drawn)
{
    if (drawn.contains(text))
        return text;
    if (text == u"\u2e3a")
        return u"\u2014\u2014"_s;
    if (const QString apart = text.normalized(QString::NormalizationForm_D); drawn.contains(apart))
        return apart;
    return text.normalized(QString::NormalizationForm_KC);
}

QString corrected(const QString &text, const std::vector<FaceReader> &faces, const DrawnText &drawn)
{
    const std::optional<char32_t> character = single(text);
    if (!character || drawn.characters().contains(*character))
        return text;
    for (const FaceReader &face : faces) {
        if (const std::optional<char32_t> better = face.drawnLike(*character))
            return QString::fromUcs4(&*better, 1);
    }
    return spelledOut(text, drawn);
}

/// How many codes of \a font are in use, code 0 apart: as many as there are widths. Nothing where
/// all glyphs have the same width, which is then told once.
std::optional<qsizetype> codeCount(QPDFObjectHandle font)
{
    const QPDFObjectHandle widths = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W");
    if (!widths.isArray() || widths.getArrayNItems() != 2)
        return std::nullopt;
    return widths.getArrayItem(1).getArrayNItems() - 1;
}

ToUnicodeMap corrected(const ToUnicodeMap &map, std::optional<qsizetype> codes, const QString &name,
                       const std::vector<FaceReader> &faces, const DrawnText &drawn)
{
    ToUnicodeMap better;
    for (const auto &[code, text] : map.asKeyValueRange()) {
        if (code != 0)
            better.insert(code, corrected(text, faces, drawn));
    }
    const auto face = std::ranges::find_if(
        faces, [&](const FaceReader &candidate) { return candidate.fits(map, codes, name); });
    if (face == faces.end())
        return better;
    for (quint32 code = 1; code <= face->codeCount(); ++code) {
        if (const std::optional<char32_t> character = face->drawnAs(face->glyphOfCode(code)))
            better.insert(code, QString::fromUcs4(&*character, 1));
    }
    return better;
}

} // namespace

void correctText(QPDF &pdf, const DrawnText &drawn)
{
    std::vector<FaceReader> faces;
    for (const DrawnText::Face &face : drawn.faces())
        faces.emplace_back(face, drawn);

    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0") || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle stream = object.getKey("/ToUnicode");
        const auto data = stream.getStreamData();
        const QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()),
                               static_cast<qsizetype>(data->getSize()));
        const QString name = QString::fromStdString(object.getKey("/BaseFont").getName()).sliced(1);
        const ToUnicodeMap map =
            corrected(readToUnicode(bytes), codeCount(object), name, faces, drawn);
        stream.replaceStreamData(writeToUnicode(map).toStdString(), QPDFObjectHandle::newNull(),
                                 QPDFObjectHandle::newNull());
    }
}

} // namespace Sidegloss
