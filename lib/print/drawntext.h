// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QRawFont>
#include <QSet>
#include <QString>

class QTextLine;

namespace Sidegloss {

/// Which characters were drawn into a PDF, and with which glyphs of which faces: what it takes to
/// put the PDF's own account of its text right. Every line must be recorded, in the order of
/// drawing.
class DrawnText
{
public:
    /// A face of a font, whatever its size, and its glyphs in the order of their first use.
    struct Face
    {
        QRawFont font;
        QList<quint32> glyphs;
    };

    /// \a text is what the layout of \a line holds.
    void record(const QTextLine &line, QStringView text);

    const QList<Face> &faces() const { return m_faces; }
    /// How often each character was drawn.
    const QHash<char32_t, qsizetype> &characters() const { return m_characters; }
    /// True iff \a sequence stands somewhere in what was drawn.
    bool contains(const QString &sequence) const { return m_text.contains(sequence); }

private:
    void recordRun(const QRawFont &font, const QList<quint32> &glyphs);

    QList<Face> m_faces;
    QHash<QString, qsizetype> m_indexes; ///< Of m_faces, by the face's names.
    QList<QSet<quint32>> m_seen;         ///< Beside m_faces.
    QHash<char32_t, qsizetype> m_characters;
    QString m_text;
};

} // namespace Sidegloss
