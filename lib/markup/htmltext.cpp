// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markup/htmltext.h"

#include "lib/markup/entity.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

bool startsParagraph(const QString &name)
{
    static const QSet<QString> names{
        u"address"_s, u"article"_s, u"aside"_s,   u"blockquote"_s, u"body"_s,  u"center"_s,
        u"dd"_s,      u"details"_s, u"div"_s,     u"dl"_s,         u"dt"_s,    u"fieldset"_s,
        u"figure"_s,  u"footer"_s,  u"form"_s,    u"h1"_s,         u"h2"_s,    u"h3"_s,
        u"h4"_s,      u"h5"_s,      u"h6"_s,      u"header"_s,     u"hr"_s,    u"html"_s,
        u"legend"_s,  u"li"_s,      u"main"_s,    u"nav"_s,        u"ol"_s,    u"p"_s,
        u"pre"_s,     u"section"_s, u"summary"_s, u"table"_s,      u"tbody"_s, u"td"_s,
        u"tfoot"_s,   u"th"_s,      u"thead"_s,   u"tr"_s,         u"ul"_s,    u"figcaption"_s,
    };
    return names.contains(name);
}

class HtmlText
{
public:
    explicit HtmlText(QStringView html)
        : m_html(html)
    {}

    QStringList read()
    {
        while (m_position < m_html.size()) {
            if (m_html[m_position] == u'<' && startsMarkup())
                readMarkup();
            else
                readText();
        }
        endParagraph();
        return std::move(m_paragraphs);
    }

private:
    QStringView rest() const { return m_html.sliced(m_position); }

    bool startsMarkup() const
    {
        const QChar next = m_position + 1 < m_html.size() ? m_html[m_position + 1] : QChar();
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }

    void skipBehind(QLatin1StringView end)
    {
        const qsizetype found = m_html.indexOf(end, m_position, Qt::CaseInsensitive);
        m_position = found < 0 ? m_html.size() : found + end.size();
    }

    void readMarkup()
    {
        static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 3> unseen = {{
            {"<!--"_L1, "-->"_L1},
            {"<?"_L1, "?>"_L1},
            {"<![CDATA["_L1, "]]>"_L1},
        }};
        for (const auto &[begin, end] : unseen) {
            if (rest().startsWith(begin))
                return skipBehind(end);
        }
        const qsizetype start = m_position;
        skipBehind(">"_L1);
        const QStringView tag = m_html.sliced(start, m_position - start);
        const QString name = tagName(tag);
        if (name == "br"_L1)
            m_paragraph += QChar(QChar::LineSeparator);
        else if (name == "script"_L1 && tag[1] != u'/')
            skipBehind("</script"_L1), skipBehind(">"_L1);
        else if (name == "style"_L1 && tag[1] != u'/')
            skipBehind("</style"_L1), skipBehind(">"_L1);
        else if (startsParagraph(name))
            endParagraph();
    }

    void readText()
    {
        qsizetype end = m_html.indexOf(u'<', m_position + 1);
        if (end < 0)
            end = m_html.size();
        appendResolved(m_html.sliced(m_position, end - m_position));
        m_position = end;
    }

    void appendResolved(QStringView text)
    {
        while (!text.isEmpty()) {
            const qsizetype start = text.indexOf(u'&');
            if (start < 0)
                break;
            m_paragraph += text.first(start);
            text = text.sliced(start);
            const qsizetype end = text.first(std::min<qsizetype>(text.size(), 40)).indexOf(u';');
            m_paragraph += end < 0 ? u"&"_s : decodeEntity(text.first(end + 1));
            text = text.sliced(end + 1 + (end < 0 ? 1 : 0));
        }
        m_paragraph += text;
    }

    void endParagraph()
    {
        const QString paragraph = m_paragraph.trimmed();
        if (!paragraph.isEmpty())
            m_paragraphs.append(paragraph);
        m_paragraph.clear();
    }

    QStringView m_html;
    qsizetype m_position = 0;
    QString m_paragraph;
    QStringList m_paragraphs;
};

} // namespace

QStringList textOfHtml(QStringView html)
{
    return HtmlText(html).read();
}

QString tagName(QStringView tag)
{
    if (tag.size() < 3 || !tag.startsWith(u'<'))
        return {};
    QStringView name = tag.sliced(tag[1] == u'/' ? 2 : 1);
    const auto end = std::ranges::find_if_not(name, [](QChar c) { return c.isLetterOrNumber(); });
    return name.first(end - name.begin()).toString().toLower();
}

} // namespace Sidegloss
