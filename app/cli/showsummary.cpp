// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/showsummary.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

class Summary
{
    Q_DECLARE_TR_FUNCTIONS(Sidegloss::Summary)

public:
    explicit Summary(const Document &document)
        : m_document(document)
    {}

    QString write()
    {
        const Metadata &metadata = m_document.metadata();
        writeField(tr("Title"), metadata.title);
        writeField(tr("Authors"), metadata.authors.join(", "_L1));
        writeField(tr("Date"), metadata.date);
        writeField(tr("Language"), metadata.language);
        writeField(tr("Source"), metadata.source);
        writeField(tr("Characters"), QString::number(m_document.codePoints().count()));
        writeSections();
        writeQuotes();
        return std::move(m_text);
    }

private:
    void writeField(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_text += tr("%1: %2").arg(name, value) + u'\n';
    }

    void writeSections()
    {
        if (m_document.sections().isEmpty())
            return;
        m_text += u'\n' + tr("Sections") + u'\n';
        QList<qsizetype> depths;
        for (const Section &section : m_document.sections()) {
            depths.append(section.parent ? depths[*section.parent] + 1 : 0);
            m_text += QString(2 * depths.last() + 2, u' ')
                      + tr("%1 (quotes: %2)").arg(section.title).arg(countQuotes(section.range))
                      + u'\n';
        }
    }

    qsizetype countQuotes(TextRange range) const
    {
        return std::ranges::count_if(
            m_document.quotes(), [&](const Quote &quote) { return range.contains(quote.range); });
    }

    void writeQuotes()
    {
        if (m_document.quotes().isEmpty())
            return;
        m_text += u'\n' + tr("Quotes") + u'\n';
        for (const Quote &quote : m_document.quotes()) {
            m_text += "  "_L1 + m_document.text(quote.range).simplified();
            if (quote.speaker)
                m_text += u" — "_s + *quote.speaker;
            m_text += u'\n';
        }
    }

    const Document &m_document;
    QString m_text;
};

} // namespace

QString showSummary(const Document &document)
{
    return Summary(document).write();
}

} // namespace Sidegloss
