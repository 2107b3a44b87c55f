// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/transcript/cuetext.h"

#include "lib/markup/entity.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype longestReference = 40;

struct Tag
{
    QStringView name;       ///< As written, without classes; empty for a time.
    QStringView annotation; ///< What follows behind name and classes.
    bool closes = false;
};

/// \a content: what stands between `<` and `>`.
Tag tagOf(QStringView content)
{
    Tag tag;
    tag.closes = content.startsWith(u'/');
    if (tag.closes)
        content = content.sliced(1);
    const auto isEnd = [](QChar c) { return c.isSpace() || c == u'.' || c == u'/'; };
    const auto end = std::ranges::find_if(content, isEnd);
    tag.name = content.first(end - content.begin());
    const auto blank = std::ranges::find_if(content, [](QChar c) { return c.isSpace(); });
    tag.annotation = content.sliced(blank - content.begin()).trimmed();
    return tag;
}

/// Where \a closing stands in \a text, unless another \a opening comes first: so that no part of
/// the text is looked through twice.
std::optional<qsizetype> closingOf(QStringView text, QChar opening, QChar closing)
{
    const auto found =
        std::ranges::find_if(text, [&](QChar c) { return c == opening || c == closing; });
    if (found == text.end() || *found == opening)
        return std::nullopt;
    return found - text.begin();
}

bool isName(QStringView name, QLatin1StringView wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

class CueTextReader
{
public:
    CueTextReader(QStringView text, CueMarkup markup)
        : m_text(text)
        , m_markup(markup)
    {}

    QList<CueLine> read()
    {
        while (m_position < m_text.size()) {
            const QChar c = m_text[m_position];
            const bool taken = (c == u'<' && readTag()) || (c == u'&' && readReference())
                               || (c == u'{' && readOverride());
            if (!taken)
                readText();
        }
        endLine();
        return std::move(m_lines);
    }

private:
    QStringView rest() const { return m_text.sliced(m_position); }

    void readText()
    {
        const auto isSpecial = [](QChar c) { return c == u'<' || c == u'&' || c == u'{'; };
        // The first one was looked at and is text.
        const auto from = m_text.begin() + m_position + 1;
        const auto end = std::find_if(from, m_text.end(), isSpecial);
        append(m_text.sliced(m_position, end - m_text.begin() - m_position));
        m_position = end - m_text.begin();
    }

    void append(QStringView text)
    {
        while (true) {
            const qsizetype end = text.indexOf(u'\n');
            appendToLine(end < 0 ? text : text.first(end));
            if (end < 0)
                return;
            endLine();
            text = text.sliced(end + 1);
        }
    }

    void appendToLine(QStringView text)
    {
        if (text.isEmpty())
            return;
        const bool emphasis = m_emphases > 0;
        const bool strong = m_strongs > 0;
        QList<CueRun> &runs = m_line.runs;
        if (!runs.isEmpty() && runs.last().emphasis == emphasis && runs.last().strong == strong)
            runs.last().text += text;
        else
            runs.append({text.toString(), emphasis, strong});
    }

    void endLine()
    {
        const bool isBlank = std::ranges::all_of(m_line.runs, [](const CueRun &run) {
            return QStringView(run.text).trimmed().isEmpty();
        });
        if (!isBlank)
            m_lines.append(m_line);
        m_line.runs.clear();
    }

    bool readTag()
    {
        const QStringView behind = rest().sliced(1);
        if (behind.isEmpty() || !startsTag(behind.front()))
            return false;
        const std::optional<qsizetype> end = closingOf(behind, u'<', u'>');
        if (!end || !apply(tagOf(behind.first(*end))))
            return false;
        m_position += *end + 2;
        return true;
    }

    bool startsTag(QChar c) const
    {
        return c.isLetter() || c == u'/'
               || (m_markup == CueMarkup::WebVtt && (c.isDigit() || c == u'.' || c == u'>'));
    }

    /// False where it is no tag, but text.
    bool apply(const Tag &tag)
    {
        const int step = tag.closes ? -1 : 1;
        if (isName(tag.name, "i"_L1) || isName(tag.name, "em"_L1))
            m_emphases = std::max(0, m_emphases + step);
        else if (isName(tag.name, "b"_L1) || isName(tag.name, "strong"_L1))
            m_strongs = std::max(0, m_strongs + step);
        else if (isName(tag.name, "br"_L1))
            endLine();
        else if (m_markup == CueMarkup::WebVtt)
            applyWebVtt(tag);
        else
            return isName(tag.name, "u"_L1) || isName(tag.name, "s"_L1)
                   || isName(tag.name, "font"_L1) || isName(tag.name, "span"_L1);
        return true;
    }

    void applyWebVtt(const Tag &tag)
    {
        if (tag.name == "rt"_L1) {
            appendToLine(tag.closes ? u"）" : u"（");
        } else if (tag.name == "v"_L1) {
            endLine();
            m_line.voice = tag.closes ? QString() : plainText(tag.annotation);
        }
    }

    static QString plainText(QStringView annotation)
    {
        const qsizetype reference = annotation.indexOf(u'&');
        if (reference < 0)
            return annotation.toString().simplified();
        QString text;
        for (const CueLine &line : readCueText(annotation, CueMarkup::SubRip))
            text += line.text();
        return text.simplified();
    }

    bool readReference()
    {
        const QStringView reference = rest().first(std::min(rest().size(), longestReference));
        const qsizetype end = reference.indexOf(u';');
        if (end < 0)
            return false;
        const QString decoded = decodeEntity(reference.first(end + 1));
        if (decoded == reference.first(end + 1))
            return false;
        appendToLine(decoded);
        m_position += end + 1;
        return true;
    }

    /// `{\an8}`: where on the screen, in what colour.
    bool readOverride()
    {
        if (m_markup != CueMarkup::SubRip || !rest().startsWith("{\\"_L1))
            return false;
        const std::optional<qsizetype> end = closingOf(rest().sliced(1), u'{', u'}');
        if (!end)
            return false;
        m_position += *end + 2;
        return true;
    }

    QStringView m_text;
    CueMarkup m_markup;
    qsizetype m_position = 0;
    QList<CueLine> m_lines;
    CueLine m_line;
    int m_emphases = 0;
    int m_strongs = 0;
};

} // namespace

QString CueLine::text() const
{
    QString text;
    for (const CueRun &run : runs)
        text += run.text;
    return text;
}

QList<CueLine> readCueText(QStringView text, CueMarkup markup)
{
    return CueTextReader(text, markup).read();
}

} // namespace Sidegloss
