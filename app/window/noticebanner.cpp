// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/noticebanner.h"

#include "app/noticetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// More lines would leave too little room for the article.
constexpr qsizetype mostLines = 12;

bool isForBanner(const Notice &notice)
{
    return notice.kind != NoticeKind::EncodingAssumed && notice.kind != NoticeKind::LongLine;
}

QString capitalized(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace

NoticeBanner::NoticeBanner(const Appearance &appearance, QWidget *parent)
    : MessageBar(appearance, parent)
{
    setObjectName(u"noticeBanner"_s);
}

void NoticeBanner::setNotices(const QList<Notice> &notices)
{
    m_sentences.clear();
    for (const Notice &notice : notices) {
        if (isForBanner(notice))
            m_sentences.append(capitalized(noticeText(notice)));
    }
    m_mayBeMisread = std::ranges::contains(notices, NoticeKind::BytesReplaced, &Notice::kind);
    if (m_sentences.isEmpty())
        hide();
    else
        showFirst(1);
}

void NoticeBanner::showFirst(qsizetype count)
{
    const qsizetype shown = std::min(count, m_sentences.size());
    QStringList lines = m_sentences.first(shown);
    QList<Action> actions;
    if (const qsizetype more = m_sentences.size() - shown; more > 0) {
        lines.append(tr("And %n more.", nullptr, static_cast<int>(more)));
        if (shown < mostLines)
            actions.append({tr("Show More"), [this] { showFirst(mostLines); }});
    }
    if (m_mayBeMisread)
        actions.append({tr("Read As…"), [this] { Q_EMIT readAsRequested(); }});
    showMessage(Tone::Warning, lines.join(shown > 1 ? u'\n' : u' '), actions);
}

} // namespace Sidegloss
