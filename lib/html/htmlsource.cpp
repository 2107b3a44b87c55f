// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/htmlsource.h"

#include "lib/html/htmltagkind.h"

#include <QHash>
#include <QList>

#include <gumbo.h>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype depthLimit = 512;
constexpr int attributeLimit = 100;
constexpr qsizetype longComment = 1 << 16; // Bytes.

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isXhtml(QByteArrayView html)
{
    const QByteArray head = html.first(std::min<qsizetype>(html.size(), 1024)).toByteArray();
    return head.trimmed().startsWith("<?xml") || head.contains("//DTD XHTML")
           || head.contains("http://www.w3.org/1999/xhtml");
}

/// A tag as it stands in the source.
struct Tag
{
    GumboTag name = GUMBO_TAG_UNKNOWN;
    QByteArrayView nameText;
    qsizetype end = 0;  ///< Behind the `>`.
    qsizetype kept = 0; ///< Where the attributes end that are kept.
    int attributes = 0;
    bool isEnd = false;
    bool closesItself = false;
    bool isComplete = false;
};

class HtmlPreparation
{
public:
    explicit HtmlPreparation(const QByteArray &html)
        : m_html(html)
        , m_isXhtml(isXhtml(html))
    {}

    HtmlSource run()
    {
        while (true) {
            m_position = m_html.indexOf('<', m_position);
            if (m_position < 0 || m_position + 1 >= m_html.size())
                break;
            const char next = m_html[m_position + 1];
            if (m_html.sliced(m_position).startsWith("<!--"))
                skipComment();
            else if (next == '!' || next == '?')
                skipBehind(">", m_position);
            else if (isLetter(next) || next == '/')
                readTag();
            else
                ++m_position;
        }
        if (m_kept == 0)
            return {m_html.toByteArray(), m_cutLine};
        m_prepared += m_html.sliced(m_kept);
        return {m_prepared, m_cutLine};
    }

private:
    void skipBehind(QByteArrayView end, qsizetype from)
    {
        const qsizetype found = m_html.indexOf(end, from);
        m_position = found < 0 ? m_html.size() : found + end.size();
    }

    /// What a long one says is left out, but for its lines: gumbo takes long to read it.
    void skipComment()
    {
        constexpr QByteArrayView end("-->");
        const qsizetype start = m_position + QByteArrayView("<!--").size();
        skipBehind(end, m_position + 2);
        const QByteArrayView words = m_html.sliced(start, m_position - start);
        if (words.size() < longComment || words.contains("--!>")) // That ends it too.
            return;
        m_prepared += m_html.sliced(m_kept, start - m_kept);
        m_prepared += QByteArray(words.count('\n'), '\n');
        m_kept = words.endsWith(end) ? m_position - end.size() : m_position;
    }

    void readTag()
    {
        const Tag tag = scanTag();
        if (tag.nameText.isEmpty()) {
            ++m_position;
            return;
        }
        if (!tag.isComplete)
            return takeUnfinished(tag);
        if (tag.isEnd)
            takeEndTag(tag);
        else
            takeStartTag(tag);
    }

    /// Gumbo leaves out a tag that the page ends in, but its time for that grows with the square of
    /// the attributes.
    void takeUnfinished(const Tag &tag)
    {
        m_position = m_html.size();
        if (tag.kept == tag.end)
            return;
        m_prepared += m_html.sliced(m_kept, tag.kept - m_kept);
        m_kept = m_html.size();
    }

    Tag scanTag() const
    {
        Tag tag;
        qsizetype at = m_position + 1;
        tag.isEnd = m_html[at] == '/';
        at += tag.isEnd ? 1 : 0;
        const qsizetype name = at;
        while (at < m_html.size() && !isSpace(m_html[at]) && m_html[at] != '/' && m_html[at] != '>')
            ++at;
        if (at == name || !isLetter(m_html[name]))
            return tag;
        tag.nameText = m_html.sliced(name, at - name);
        tag.name = gumbo_tagn_enum(tag.nameText.data(), static_cast<unsigned>(at - name));
        scanAttributes(tag, at);
        return tag;
    }

    void scanAttributes(Tag &tag, qsizetype at) const
    {
        tag.kept = at;
        while (at < m_html.size() && m_html[at] != '>') {
            tag.closesItself = m_html[at] == '/';
            if (isSpace(m_html[at]) || m_html[at] == '/') {
                ++at;
                continue;
            }
            at = behindAttribute(at);
            if (++tag.attributes <= attributeLimit)
                tag.kept = at;
        }
        tag.isComplete = at < m_html.size();
        tag.end = std::min(at + 1, m_html.size());
        if (tag.attributes <= attributeLimit)
            tag.kept = tag.end;
    }

    qsizetype behindAttribute(qsizetype at) const
    {
        const auto ends = [&] { return at >= m_html.size() || m_html[at] == '>'; };
        ++at;
        while (!ends() && !isSpace(m_html[at]) && m_html[at] != '=' && m_html[at] != '/')
            ++at;
        qsizetype value = at;
        while (value < m_html.size() && isSpace(m_html[value]))
            ++value;
        if (value >= m_html.size() || m_html[value] != '=')
            return at;
        at = value + 1;
        while (!ends() && isSpace(m_html[at]))
            ++at;
        if (ends())
            return at;
        if (m_html[at] == '"' || m_html[at] == '\'') {
            const qsizetype quote = m_html.indexOf(m_html[at], at + 1);
            return quote < 0 ? m_html.size() : quote + 1;
        }
        while (!ends() && !isSpace(m_html[at]))
            ++at;
        return at;
    }

    void takeStartTag(const Tag &tag)
    {
        const TagKind kind = kindOf(tag.name);
        const bool isForeign =
            m_foreign > 0 || tag.name == GUMBO_TAG_SVG || tag.name == GUMBO_TAG_MATH;
        const bool isClosed = tag.closesItself && (m_isXhtml || isForeign);
        if (tag.name == GUMBO_TAG_BODY || tag.name == GUMBO_TAG_HTML) {
            // Their attributes are gathered from all such tags.
            if (m_pageAttributes >= attributeLimit)
                return leaveOut(tag);
            m_pageAttributes += tag.attributes;
        }
        if (kind == TagKind::Nesting || kind == TagKind::Formatting || kind == TagKind::Scope) {
            if (m_open.size() >= depthLimit) {
                ++m_dropped[tag.name];
                return leaveOut(tag);
            }
            if (!isClosed)
                open(tag.name);
        }
        keep(tag);
        if (isClosed && m_isXhtml && kind != TagKind::Empty) {
            m_prepared += "</" + tag.nameText.toByteArray() + '>';
            return;
        }
        if (kind == TagKind::Raw && !isClosed && m_foreign == 0)
            skipRaw(tag.nameText);
        if (tag.name == GUMBO_TAG_PLAINTEXT)
            m_position = m_html.size();
    }

    void open(GumboTag tag)
    {
        m_open.append(tag);
        m_foreign += tag == GUMBO_TAG_SVG || tag == GUMBO_TAG_MATH ? 1 : 0;
    }

    void takeEndTag(const Tag &tag)
    {
        if (m_dropped.value(tag.name) > 0) {
            --m_dropped[tag.name];
            return leaveOut(tag);
        }
        const TagKind kind = kindOf(tag.name);
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (m_open[i] == tag.name) {
                close(i, kind == TagKind::Formatting);
                break;
            }
            if (kindOf(m_open[i]) == TagKind::Scope)
                break;
        }
        m_position = tag.end;
    }

    void close(qsizetype index, bool alone)
    {
        const qsizetype count = alone ? 1 : m_open.size() - index;
        for (qsizetype i = index; i < index + count; ++i)
            m_foreign -= m_open[i] == GUMBO_TAG_SVG || m_open[i] == GUMBO_TAG_MATH ? 1 : 0;
        m_open.remove(index, count);
    }

    void skipRaw(QByteArrayView name)
    {
        const QByteArray end = "</" + name.toByteArray().toLower();
        while (m_position < m_html.size()) {
            const qsizetype found = m_html.indexOf("</", m_position);
            if (found < 0) {
                m_position = m_html.size();
                return;
            }
            m_position = found;
            if (m_html.sliced(found)
                    .first(std::min(end.size(), m_html.size() - found))
                    .compare(end, Qt::CaseInsensitive)
                == 0)
                return;
            m_position += 2;
        }
    }

    void keep(const Tag &tag)
    {
        const bool isCut = tag.kept < tag.end;
        const bool expands = m_isXhtml && tag.closesItself && kindOf(tag.name) != TagKind::Empty;
        if (isCut)
            noteCut();
        m_position = tag.end;
        if (!isCut && !expands)
            return;
        const qsizetype end = isCut ? tag.kept : m_html.first(tag.end).lastIndexOf('/');
        m_prepared += m_html.sliced(m_kept, end - m_kept);
        m_prepared += '>';
        m_kept = tag.end;
    }

    void leaveOut(const Tag &tag)
    {
        noteCut();
        m_prepared += m_html.sliced(m_kept, m_position - m_kept);
        m_position = tag.end;
        m_kept = tag.end;
    }

    void noteCut()
    {
        if (!m_cutLine)
            m_cutLine = m_html.first(m_position).count('\n') + 1;
    }

    const QByteArrayView m_html;
    const bool m_isXhtml;
    qsizetype m_position = 0;
    qsizetype m_kept = 0; ///< What lies before it is in m_prepared.
    QByteArray m_prepared;
    QList<GumboTag> m_open;
    QHash<GumboTag, qsizetype> m_dropped;
    int m_foreign = 0;
    int m_pageAttributes = 0;
    std::optional<qsizetype> m_cutLine;
};

} // namespace

HtmlSource prepareHtml(QStringView html)
{
    return HtmlPreparation(html.toUtf8()).run();
}

} // namespace Sidegloss
