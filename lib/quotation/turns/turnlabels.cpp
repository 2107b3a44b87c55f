// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/turns/turnlabels.h"

#include "lib/quotation/words/wordset.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Without numbering, pictures and punctuation around it, in lower case.
QString bare(QStringView text)
{
    qsizetype start = 0;
    qsizetype end = text.size();
    while (start < end && !text[start].isLetter())
        ++start;
    while (end > start && !text[end - 1].isLetter())
        --end;
    return text.sliced(start, end - start).toString().simplified().toLower();
}

/// "Karin Weber in Zitaten", "L’essentiel en trois phrases"
bool isInQuotes(QStringView title)
{
    constexpr QStringView nouns[] = {u"zitaten", u"quotes", u"quotations", u"citations",
                                     u"phrases"};
    const QList<QStringView> words = title.split(u' ');
    const qsizetype last = words.size() - 1;
    const auto leads = [&words](qsizetype word) {
        return word >= 0 && (words[word] == u"in" || words[word] == u"en");
    };
    return std::ranges::contains(nouns, words[last]) && (leads(last - 1) || leads(last - 2));
}

/// "Les citations de la préfète", "Key quotes from Weber": without whose they are.
QString withoutOwner(const QString &title)
{
    constexpr QStringView links[] = {u"de",  u"du", u"des", u"von",  u"der",
                                     u"aus", u"of", u"by",  u"from", u"on"};
    constexpr QStringView articles[] = {u"the", u"die", u"les", u"some", u"einige", u"quelques"};
    QStringList words = title.split(u' ');
    if (words.size() > 1 && std::ranges::contains(articles, QStringView(words.first())))
        words.removeFirst();
    const auto link = std::ranges::find_if(words, [&](const QString &word) {
        return std::ranges::contains(links, QStringView(word)) || word.startsWith(u"d’")
               || word.startsWith(u"d'");
    });
    return QStringList(words.begin(), link).join(u' ');
}

} // namespace

bool announcesKeyQuotes(QStringView heading)
{
    static const QSet<QString> headings =
        wordSet(u"highlights key|highlights key|quotes key|quotations quotes best|quotes "
                u"top|quotes notable|quotes quotable|quotes interview|highlights pull|quotes "
                u"zitate die|wichtigsten|zitate wichtige|zitate kernzitate schlüsselzitate "
                u"zentrale|zitate zitate|des|gesprächs kernaussagen citations citations|clés "
                u"phrases|à|retenir phrases|clés citations|à|retenir");
    const QString title = bare(heading);
    if (headings.contains(QString(title).replace(u' ', u'|')))
        return true;
    // "Highlights of the year" are no quotes.
    const QString owned = withoutOwner(title);
    if (!owned.contains(u"highlight") && headings.contains(QString(owned).replace(u' ', u'|')))
        return true;
    if (isInQuotes(title))
        return true;
    constexpr qsizetype longest = 8;
    for (const QStringView mark : {u"三句话", u"三句話", u"几句话", u"幾句話", u"五句话", u"五句話",
                                   u"语录", u"語錄", u"亮点", u"要点", u"金句", u"亮點", u"要點",
                                   u"核心观点", u"核心觀點", u"摘句", u"摘录", u"摘錄"}) {
        if (title.size() <= longest && (title.startsWith(mark) || title.endsWith(mark)))
            return true;
    }
    return false;
}

TurnLabel turnLabelOf(QStringView label)
{
    static const QHash<QString, TurnLabel> labels = {
        {u"q"_s, TurnLabel::Question},
        {u"question"_s, TurnLabel::Question},
        {u"f"_s, TurnLabel::Question},
        {u"frage"_s, TurnLabel::Question},
        {u"问"_s, TurnLabel::Question},
        {u"問"_s, TurnLabel::Question},
        {u"提问"_s, TurnLabel::Question},
        {u"a"_s, TurnLabel::Answer},
        {u"answer"_s, TurnLabel::Answer},
        {u"antwort"_s, TurnLabel::Answer},
        {u"r"_s, TurnLabel::Answer},
        {u"réponse"_s, TurnLabel::Answer},
        {u"答"_s, TurnLabel::Answer},
        {u"回答"_s, TurnLabel::Answer},
        {u"interviewer"_s, TurnLabel::Interviewer},
        {u"interviewerin"_s, TurnLabel::Interviewer},
        {u"host"_s, TurnLabel::Interviewer},
        {u"记者"_s, TurnLabel::Interviewer},
        {u"記者"_s, TurnLabel::Interviewer},
        {u"主持人"_s, TurnLabel::Interviewer},
        {u"moderator"_s, TurnLabel::Interviewer},
        {u"reporter"_s, TurnLabel::Interviewer},
        {u"moderatorin"_s, TurnLabel::Interviewer},
        {u"moderation"_s, TurnLabel::Interviewer},
        {u"presenter"_s, TurnLabel::Interviewer},
        {u"chair"_s, TurnLabel::Interviewer},
        {u"the chair"_s, TurnLabel::Interviewer},
        {u"journaliste"_s, TurnLabel::Interviewer},
        {u"modérateur"_s, TurnLabel::Interviewer},
        {u"modératrice"_s, TurnLabel::Interviewer},
        {u"animateur"_s, TurnLabel::Interviewer},
        {u"présidence"_s, TurnLabel::Interviewer},
        {u"animatrice"_s, TurnLabel::Interviewer},
        {u"采访者"_s, TurnLabel::Interviewer},
        {u"採訪者"_s, TurnLabel::Interviewer},
        {u"主持"_s, TurnLabel::Interviewer},
        {u"madam speaker"_s, TurnLabel::Interviewer},
        {u"mr speaker"_s, TurnLabel::Interviewer},
        {u"mr. speaker"_s, TurnLabel::Interviewer},
        {u"the speaker"_s, TurnLabel::Interviewer},
        {u"hon. members"_s, TurnLabel::Interviewer},
        {u"archive tape"_s, TurnLabel::Interviewer},
        {u"tape"_s, TurnLabel::Interviewer},
        {u"audience"_s, TurnLabel::Interviewer},
        {u"audience member"_s, TurnLabel::Interviewer},
        {u"questioner"_s, TurnLabel::Interviewer},
        {u"speaker"_s, TurnLabel::Interviewer},
        {u"caller"_s, TurnLabel::Interviewer},
        {u"participant"_s, TurnLabel::Interviewer},
        {u"juror"_s, TurnLabel::Interviewer},
        {u"sprecher"_s, TurnLabel::Interviewer},
        {u"sprecherin"_s, TurnLabel::Interviewer},
        {u"anrufer"_s, TurnLabel::Interviewer},
        {u"anruferin"_s, TurnLabel::Interviewer},
        {u"intervenant"_s, TurnLabel::Interviewer},
        {u"intervenante"_s, TurnLabel::Interviewer},
        {u"voice-over"_s, TurnLabel::Interviewer},
        {u"narrator"_s, TurnLabel::Interviewer},
        {u"publikum"_s, TurnLabel::Interviewer},
        {u"aus dem publikum"_s, TurnLabel::Interviewer},
        {u"zuschauer"_s, TurnLabel::Interviewer},
        {u"zuschauerin"_s, TurnLabel::Interviewer},
        {u"zuhörer"_s, TurnLabel::Interviewer},
        {u"zuhörerin"_s, TurnLabel::Interviewer},
        {u"zwischenruf"_s, TurnLabel::Interviewer},
        {u"zuruf"_s, TurnLabel::Interviewer},
        {u"vorsitz"_s, TurnLabel::Interviewer},
        {u"redaktion"_s, TurnLabel::Interviewer},
        {u"die redaktion"_s, TurnLabel::Interviewer},
        {u"rédaction"_s, TurnLabel::Interviewer},
        {u"la rédaction"_s, TurnLabel::Interviewer},
        {u"présentateur"_s, TurnLabel::Interviewer},
        {u"présentatrice"_s, TurnLabel::Interviewer},
        {u"public"_s, TurnLabel::Interviewer},
        {u"la salle"_s, TurnLabel::Interviewer},
        {u"voix off"_s, TurnLabel::Interviewer},
        {u"une dame dans le public"_s, TurnLabel::Interviewer},
        {u"un homme dans le public"_s, TurnLabel::Interviewer},
        {u"une voix dans le public"_s, TurnLabel::Interviewer},
        {u"un spectateur"_s, TurnLabel::Interviewer},
        {u"une spectatrice"_s, TurnLabel::Interviewer},
        {u"un auditeur"_s, TurnLabel::Interviewer},
        {u"une auditrice"_s, TurnLabel::Interviewer},
        {u"一位观众"_s, TurnLabel::Interviewer},
        {u"观众"_s, TurnLabel::Interviewer},
        {u"听众"_s, TurnLabel::Interviewer},
        {u"现场观众"_s, TurnLabel::Interviewer},
        {u"旁白"_s, TurnLabel::Interviewer},
        {u"画外音"_s, TurnLabel::Interviewer},
        {u"本刊"_s, TurnLabel::Interviewer},
        {u"本报"_s, TurnLabel::Interviewer},
        {u"编辑部"_s, TurnLabel::Interviewer},
        {u"编辑"_s, TurnLabel::Interviewer},
        {u"編輯"_s, TurnLabel::Interviewer},
    };
    // "Question 3", "Speaker 2"
    while (label.size() > 1 && (label.back().isDigit() || label.back() == u' '))
        label.chop(1);
    return labels.value(label.toString().simplified().toLower(), TurnLabel::None);
}

bool isNeverSpeaker(QStringView label)
{
    static const QSet<QString> labels =
        wordSet(u"note notes update updates source sources correction editor's|note disclaimer "
                u"summary example warning tip hint abstract keywords tags date author by photo "
                u"image figure table http https tl;dr ps p.s. hinweis quelle quellen anmerkung "
                u"aktualisierung zusammenfassung beispiel foto bild tipp autor datum original "
                u"interview gespräch text fotos redaktion übersetzung protokoll info kontakt "
                u"termin preis fazit entretien photo photos texte source propos|recueillis|par "
                u"注 注意 来源 原链接 原文 图 图片 摘要 总结 提示 更新 编者按 时间 地点 日期 "
                u"作者 链接 原文链接 来源链接 文章来源 资料来源 视频来源 視頻來源 原鏈接 链接地址 "
                u"说明 例如 比如 标题 背景 結論 结论 注释 备注 來源");
    return labels.contains(label.toString().simplified().toLower().replace(u' ', u'|'));
}

} // namespace Sidegloss
