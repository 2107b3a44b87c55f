// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/pagepart.h"

#include "lib/html/htmlnode.h"
#include "lib/html/htmlrole.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Words of class and id names, in lower case.
const QSet<QString> &leftoverWords()
{
    static const QSet<QString> words = [] {
        const QString list =
            // Finding one's way.
            u"nav navi navigation navbar subnav topnav menu menubar breadcrumb breadcrumbs crumbs "
            "sitemap skip jump toc pager pagination prevnext postnavigation footer colophon "
            "sidebar rail widgetarea toolbar pagetools hatnote navbox catlinks editsection "
            "noprint sitesub kruemel brotkrumen langbtn langlist langswitcher languageswitcher "
            // Sharing, following, reading on.
            "share shares sharing sharedaddy social socials addthis follow likes teilen partage "
            "partager compartir condividi fenxiang ufi reactions "
            "related relatedposts recommend recommended recommendation recommendations "
            "similarthreads teaser teasers mostread popular trending readnext upnext morefrom "
            "readmore weiterlesen verwandt meistgelesen articleslies lireaussi relacionados "
            "correlati xiangguan tuijian promo promos promotion outbrain taboola "
            // Selling.
            "ads advert adverts advertisement advertising adsense adslot adunit sponsor sponsored "
            "werbung anzeige anzeigen publicite publicidad pubblicita guanggao paywall offer "
            "newsletter newsletters subscribe subscription signup abo "
            // Asking.
            "cookie cookies consent cmp cmpwrapper gdpr privacy popup modal overlay toast banner "
            "appdownload login register respond "
            // Others' words, and words about the writer.
            "comment comments commentlist disqus discussion kommentar kommentare leserkommentare "
            "commentaires comentarios commenti pinglun bio authorbio userextras usertitle "
            "messageattribution "
            // Repeated from the text, or about it.
            "pullquote tags tagcloud keywords copyright"_s;
        QSet<QString> set;
        for (const QString &word : list.split(u' '))
            set.insert(word);
        return set;
    }();
    return words;
}

/// The parts of a name as in `related-stories`, `relatedStories`, with neighbours joined.
QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(word.toLower());
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool startsWord = i > 0 && name[i].isUpper() && name[i - 1].isLower();
        if (startsWord || !name[i].isLetterOrNumber())
            end();
        if (name[i].isLetterOrNumber())
            word += name[i];
    }
    end();
    for (qsizetype i = words.size() - 1; i > 0; --i)
        words.append(words[i - 1] + words[i]);
    return words;
}

/// `ad` is a word only where the classes aren't the made-up ones of a style sheet compiler.
bool namesAdvertisement(const QStringList &names)
{
    const auto isShort = [](const QString &name) {
        return !name.isEmpty() && name.size() <= 2 && name != "ad"_L1;
    };
    const auto isAd = [](const QString &name) {
        return name == "ad"_L1 || name.startsWith("ad-"_L1) || name.startsWith("ad_"_L1);
    };
    return std::ranges::any_of(names, isAd) && std::ranges::none_of(names, isShort);
}

/// An id that is made of the element's heading says nothing of what the element is for.
bool isHeadingsId(const GumboNode &node, const QString &id)
{
    const GumboNode *heading = findElement(
        node, [](const GumboNode &inner) { return roleOf(inner) == HtmlRole::Heading; });
    const auto letters = [](const QString &text) {
        QString result;
        for (const QChar c : text) {
            if (c.isLetterOrNumber())
                result += c.toLower();
        }
        return result;
    };
    return heading && letters(textOf(*heading)) == letters(id);
}

/// What encyclopedias put into lines, mostly of headings.
bool isEditorsLink(const GumboNode &node)
{
    return tagOf(node) == GUMBO_TAG_SPAN
           && std::ranges::any_of(classesOf(node), [](const QString &name) {
                  return name.endsWith("editsection"_L1) || name == "noprint"_L1;
              });
}

/// Else only boxes are looked at: listings have comments, too, and headings have their words as id.
bool isNamedLeftover(const GumboNode &node)
{
    if (isEditorsLink(node))
        return true;
    const HtmlRole role = roleOf(node);
    if (role > HtmlRole::LastBlock || role == HtmlRole::Heading || role == HtmlRole::Code)
        return false;
    const auto isLeftover = [](const QString &name) {
        return std::ranges::any_of(
            wordsOf(name), [](const QString &word) { return leftoverWords().contains(word); });
    };
    const QStringList classes =
        attributeOf(node, "class").simplified().split(u' ', Qt::SkipEmptyParts);
    const QString id = attributeOf(node, "id");
    return namesAdvertisement(classes + QStringList{id}) || std::ranges::any_of(classes, isLeftover)
           || (isLeftover(id) && !isHeadingsId(node, id));
}

bool isMargin(const GumboNode &node, const QString &role)
{
    static const QSet<QString> roles{
        u"navigation"_s,  u"contentinfo"_s, u"complementary"_s, u"search"_s,  u"dialog"_s,
        u"alertdialog"_s, u"menu"_s,        u"menubar"_s,       u"toolbar"_s, u"doc-endnotes"_s};
    switch (tagOf(node)) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_MENU:
        return true;
    case GUMBO_TAG_FOOTER: // In a quotation it says whose that is.
        return !node.parent || tagOf(*node.parent) != GUMBO_TAG_BLOCKQUOTE;
    default:
        return roles.contains(role);
    }
}

} // namespace

PagePart partOf(const GumboNode &node)
{
    const GumboTag tag = tagOf(node);
    if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY)
        return PagePart::Unknown;
    const QString role = attributeOf(node, "role").trimmed().toLower();
    if (isMargin(node, role))
        return PagePart::Margin;
    if (tag == GUMBO_TAG_ARTICLE || role == "article"_L1
        || attributeOf(node, "itemprop").contains("articleBody"_L1))
        return PagePart::Article;
    return isNamedLeftover(node) ? PagePart::Leftover : PagePart::Unknown;
}

bool isMarginHeading(QStringView text)
{
    static const QRegularExpression phrases(
        u"^(?:\\d+ )?(?:(?:related(?: "
        u"(?:articles|posts|stories|content|coverage|topics|reading|links|news|videos))?"
        "|recommended|trending(?: now)?|most (?:read|popular)|read "
        "(?:more|next)|(?:share|follow)(?: this)?"
        "|comments?|discussion|newsletter|subscribe(?: now)?|sign up|similar threads"
        "|meistgelesen|kommentare?|weitere artikel|lesen sie auch|mehr zum thema"
        "|commentaires|les plus lus|comentarios"
        "|(?:相关|相關|推荐|延伸|扩展)(?:阅读|新闻|文章|閱讀|新聞)|热门推荐|我要评论|网友评论|"
        "関連記事)"
        "[\\s\\d():：.…]*$"
        "|more on this |more from |more stories|you (?:may|might) also|recommended (?:from|for) "
        "|leave a (?:reply|comment)|discussion about this|written by |about the author"
        "|subscribe to (?:our|the|my) |das könnte (?:sie|dich|ihnen|dir)|über (?:den autor|die "
        "autorin)"
        "|(?:à )?lire aussi|sur le même sujet|lea también|te puede interesar)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return phrases.matchView(text).hasMatch();
}

bool isSourcesHeading(QStringView text)
{
    static const QRegularExpression phrases(
        u"^(?:\\d+\\.? )?(?:sources|references|(?:end|foot)?notes|further reading|works "
        u"cited|bibliography"
        "|external links|quellen|einzelnachweise|literatur|weblinks|anmerkungen|fußnoten"
        "|références|notes et références|sources|参考|资料来源|參考|資料來源|注释|註釋|来源|脚注)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return phrases.matchView(text).hasMatch();
}

bool isMarginLine(QStringView text)
{
    static const QRegularExpression phrases(
        u"^(?:(?:advertisement|advertising|anzeige|werbung|publicité|publicidad|广告|廣告|広告)$"
        "|©|copyright (?:©|\\(c\\)|\\d{4})|all rights reserved|alle rechte vorbehalten|版权所有"
        "|责任编辑)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return phrases.matchView(text).hasMatch();
}

} // namespace Sidegloss
