// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/plaintextparser.h"

#include "lib/document/documentbuilder.h"
#include "lib/plaintext/frontline.h"
#include "lib/plaintext/headingfinder.h"
#include "lib/plaintext/itemfinder.h"
#include "lib/plaintext/linecursor.h"
#include "lib/plaintext/linesurvey.h"
#include "lib/plaintext/paragraphflow.h"
#include "lib/plaintext/plaintextwriter.h"

namespace Sidegloss {

namespace {

/// Who wrote the article, and when, stands in its first lines.
constexpr int frontLines = 8;

/// Reads the lines of an article from a cursor's place on.
class ArticleReader
{
public:
    ArticleReader(LineCursor cursor, const LineSurvey &survey, DocumentBuilder &builder)
        : m_builder(builder)
        , m_survey(survey)
        , m_cursor(cursor)
        , m_writer(builder)
        , m_flow(survey, m_writer)
        , m_headings(survey)
    {}

    void read()
    {
        for (; goesOn(); m_cursor.advance()) {
            m_writer.setSourceLine(m_cursor.number());
            m_writer.setQuoteDepth(m_cursor.line().quoteDepth);
            if (m_cursor.line().isEmpty())
                m_writer.endParagraph();
            else
                readLine();
        }
        m_writer.endLists();
        m_writer.setQuoteDepth(0);
        if (m_builder.takesTextOnly() && !m_cursor.atEnd())
            writeRest();
    }

private:
    bool goesOn() const
    {
        return !m_cursor.atEnd() && !m_builder.isFull() && !m_builder.takesTextOnly();
    }

    /// What the lines are is of no account any more, and takes far longer to tell.
    void writeRest()
    {
        writeParagraph(m_cursor.line().content);
        for (LineReader lines = m_cursor.linesBelow(); !lines.atEnd() && !m_builder.isFull();)
            writeParagraph(lines.take());
    }

    void writeParagraph(QStringView text)
    {
        if (text.trimmed().isEmpty())
            return;
        m_builder.openBlock(BlockKind::Paragraph);
        m_builder.appendText(text);
        m_builder.closeBlock();
    }

    void readLine()
    {
        const TextLine line = m_cursor.line();
        const Join join = m_flow.joinOf(m_cursor);
        const bool isMidSentence = join == Join::Wrapped && !m_flow.announces();
        const auto item = isDrawnLine(line.content)
                              ? std::nullopt
                              : findItem(m_cursor, m_survey, m_writer.lists(), isMidSentence);
        const bool mayBeHeading = join != Join::Wrapped && !(item && item->goesOn);
        if (mayBeHeading) {
            readFront(line);
            if (readHeading() || readRule())
                return;
        }
        m_isBelowHeading = false;
        if (item)
            return m_flow.writeItem(line, item->list, item->text, item->isTight);
        if (join == Join::Paragraph)
            m_writer.endListsBeside(line.indent);
        m_flow.write(line, join);
    }

    void readFront(const TextLine &line)
    {
        if (m_frontLines == frontLines || line.quoteDepth > 0)
            return;
        ++m_frontLines;
        const std::optional<FrontLine> front = readFrontLine(line.content);
        if (!front)
            return;
        Metadata &metadata = m_builder.metadata();
        if (metadata.authors.isEmpty())
            metadata.authors = front->authors;
        if (metadata.date.isEmpty())
            metadata.date = front->date;
    }

    bool readHeading()
    {
        const bool startsBlock =
            m_cursor.startsBlock() || m_isBelowHeading || m_survey.isUnwrapped();
        const auto heading = m_headings.at(m_cursor, startsBlock);
        if (!heading)
            return false;
        m_writer.writeHeading(heading->level, heading->text);
        m_isBelowHeading = true;
        for (int i = 1; i < heading->lines; ++i)
            m_cursor.advance();
        return true;
    }

    bool readRule()
    {
        if (!isDrawnLine(m_cursor.line().content))
            return false;
        m_writer.writeRule();
        m_isBelowHeading = true;
        return true;
    }

    DocumentBuilder &m_builder;
    const LineSurvey &m_survey;
    LineCursor m_cursor;
    PlainTextWriter m_writer;
    ParagraphFlow m_flow;
    HeadingFinder m_headings;
    int m_frontLines = 0;
    bool m_isBelowHeading = false;
};

} // namespace

void parsePlainText(QStringView text, DocumentBuilder &builder)
{
    const LineCursor quoting(text, LeadingBars::Quotation);
    const LineSurvey survey(quoting, builder);
    if (!survey.hasBarsOfTurns())
        return ArticleReader(quoting, survey, builder).read();
    const LineCursor speaking(text, LeadingBars::Turn);
    ArticleReader(speaking, LineSurvey(speaking, builder), builder).read();
}

void parsePlainParagraphs(QStringView text, DocumentBuilder &builder)
{
    LineCursor cursor(text, LeadingBars::Text);
    const LineSurvey survey(cursor, builder);
    PlainTextWriter writer(builder);
    ParagraphFlow flow(survey, writer);
    for (; !cursor.atEnd() && !builder.isFull(); cursor.advance()) {
        writer.setSourceLine(cursor.number());
        flow.write(cursor.line(), flow.joinOf(cursor));
    }
    writer.endParagraph();
}

} // namespace Sidegloss
