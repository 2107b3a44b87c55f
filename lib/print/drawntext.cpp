// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/drawntext.h"

#include <QGlyphRun>
#include <QTextLayout>

namespace Sidegloss {

void DrawnText::record(const QTextLine &line, QStringView text)
{
    const QStringView part = text.sliced(line.textStart(), line.textLength());
    m_text += part;
    m_text += u'\n';
    for (const char32_t character : part.toUcs4())
        ++m_characters[character];

    const QList<QGlyphRun> runs = line.glyphRuns();
    for (const QGlyphRun &run : runs)
        recordRun(run.rawFont(), run.glyphIndexes());
}

void DrawnText::recordRun(const QRawFont &font, const QList<quint32> &glyphs)
{
    const QString names = font.familyName() + u'\n' + font.styleName();
    const auto known = m_indexes.constFind(names);
    const qsizetype index = known != m_indexes.cend() ? *known : m_faces.size();
    if (index == m_faces.size()) {
        m_indexes.insert(names, index);
        m_faces.append({font, {}});
        m_seen.append(QSet<quint32>());
    }
    for (const quint32 glyph : glyphs) {
        if (m_seen[index].contains(glyph))
            continue;
        m_seen[index].insert(glyph);
        m_faces[index].glyphs.append(glyph);
    }
}

} // namespace Sidegloss
