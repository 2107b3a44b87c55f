// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/print/pdfexporter.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace Sidegloss {

/// A job to print, made by saying what is in it.
class PrintFixture
{
public:
    /// An article in Markdown.
    explicit PrintFixture(const QByteArray &markdown);

    /// A mark on the first occurrence of \a passage; an orphan where it has none, a note on the
    /// article where it is empty.
    AnnotationId mark(const QString &passage, const QString &color, const QString &note = {});
    void reply(AnnotationId to, const QString &text);
    /// Makes the last mark an appearance of a claim.
    void claim(const QString &statement, const QString &speaker);

    PrintJob &job() { return m_job; }
    /// The PDF; fails the test where none could be made.
    QByteArray pdf(NotesPlace notes = NotesPlace::Margin) const;

private:
    Annotation annotation() const;

    PrintJob m_job;
};

/// English words, as the program has them.
PrintWords englishWords();

/// \a text without what a page's lines may change: white space and marks for pictures and
/// footnotes.
QString bareText(QStringView text);

} // namespace Sidegloss
