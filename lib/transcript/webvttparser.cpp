// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/transcript/webvttparser.h"

#include "lib/document/documentbuilder.h"
#include "lib/document/link.h"
#include "lib/markup/linereader.h"
#include "lib/transcript/cuelist.h"
#include "lib/transcript/transcript.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr QLatin1StringView signature{"WEBVTT"};

bool isBlockWord(QStringView line, QLatin1StringView word)
{
    return line.startsWith(word) && (line.size() == word.size() || line[word.size()].isSpace());
}

/// A field such as `Language: en` of a header or comment.
void readField(QStringView field, Metadata &metadata)
{
    const qsizetype colon = field.indexOf(u':');
    if (colon < 0)
        return;
    const QString name = field.first(colon).trimmed().toString().toLower();
    const QString value = field.sliced(colon + 1).trimmed().toString();
    if (name == "language"_L1)
        metadata.language = value;
    else if (name == "title"_L1)
        metadata.title = value;
    else if ((name == "source"_L1 || name == "url"_L1) && isWebLink(value))
        metadata.source = value;
}

class WebVttReader
{
public:
    WebVttReader(QStringView text, DocumentBuilder &builder)
        : m_lines(text)
        , m_builder(builder)
    {}

    void read()
    {
        readHeader();
        while (!m_lines.atEnd())
            readBlock();
        for (const Notice &notice : m_cues.notices())
            m_builder.addNotice(notice);
        writeTranscript(m_cues.cues(), CueMarkup::WebVtt, m_builder);
    }

private:
    /// Up to the first empty line, or a cue that doesn't wait for it.
    void readHeader()
    {
        Metadata &metadata = m_builder.metadata();
        const QStringView words = m_lines.take().sliced(signature.size()).trimmed();
        if (words.startsWith(u'-') || words.startsWith(u'–'))
            metadata.title = words.sliced(1).trimmed().toString();
        for (const QStringView field : words.tokenize(u';'))
            readField(field, metadata);
        while (!m_lines.atEnd() && !m_lines.isAtBlank() && !looksLikeCueTimes(m_lines.line()))
            readField(m_lines.take(), metadata);
    }

    void readBlock()
    {
        if (m_lines.isAtBlank()) {
            m_lines.take();
            return;
        }
        const qsizetype number = m_lines.number();
        const QStringView first = m_lines.line();
        if (looksLikeCueTimes(first))
            return readCue();
        if (isBlockWord(first, "NOTE"_L1))
            return readComment();
        const qsizetype start = m_lines.position();
        m_lines.take();
        if (!m_lines.atEnd() && looksLikeCueTimes(m_lines.line()))
            return readCue();
        const bool isUnseen = isBlockWord(first, "STYLE"_L1) || isBlockWord(first, "REGION"_L1);
        const QStringView text = restOfBlock(start);
        if (!isUnseen)
            m_cues.addStray(number, text);
    }

    void readCue()
    {
        const qsizetype number = m_lines.number();
        const QStringView written = m_lines.take();
        m_hasCues = true;
        const QStringView text = restOfBlock(m_lines.position());
        if (const auto times = readCueTimes(written))
            m_cues.add(number, *times, text);
        else
            m_cues.addUntimed(number, written, text);
    }

    void readComment()
    {
        const qsizetype start = m_lines.position() + 4;
        m_lines.take();
        for (const QStringView line : restOfBlock(start).tokenize(u'\n')) {
            if (!m_hasCues)
                readField(line, m_builder.metadata());
        }
    }

    /// From \a start up to an empty line, or to the times of another cue.
    QStringView restOfBlock(qsizetype start)
    {
        qsizetype end = m_lines.position();
        while (!m_lines.atEnd() && !m_lines.isAtBlank() && !looksLikeCueTimes(m_lines.line())) {
            // A number before times is that cue's, also where no empty line parts the two.
            end = m_lines.position();
            const bool isNumber = isCueNumber(m_lines.take());
            if (!isNumber || m_lines.atEnd() || !looksLikeCueTimes(m_lines.line()))
                end = m_lines.position();
        }
        return m_lines.text(start, end);
    }

    LineReader m_lines;
    DocumentBuilder &m_builder;
    CueList m_cues;
    bool m_hasCues = false;
};

} // namespace

bool isWebVtt(QStringView text)
{
    return isBlockWord(text, signature);
}

void parseWebVtt(QStringView text, DocumentBuilder &builder)
{
    WebVttReader(text, builder).read();
}

} // namespace Sidegloss
