// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/noticetext.h"

#include "app/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Sidegloss {

namespace {

struct NoticeText
{
    static QString of(const Notice &notice);
    static QString ofReplaced(const Notice &notice);
    static QString ofUnread(const Notice &notice);
    static QString ofArchive(const Notice &notice);
    static QString counted(const Notice &notice);

    Q_DECLARE_TR_FUNCTIONS(NoticeText)
};

QString NoticeText::of(const Notice &notice)
{
    switch (notice.kind) {
    case NoticeKind::Empty:
        return tr("the file is empty.");
    case NoticeKind::EmptyBook:
        return tr("there is nothing to read in this book.");
    case NoticeKind::EncodingAssumed:
        return tr("the encoding was taken to be %1.").arg(notice.detail);
    case NoticeKind::BytesReplaced:
        return ofReplaced(notice);
    case NoticeKind::NestingCut:
        return tr("the nesting is very deep; the text is kept, its structure was cut.");
    case NoticeKind::TextCut:
        return tr("the text is very long; only its first %1 characters were read.")
            .arg(counted(notice));
    case NoticeKind::BlocksCut:
        return tr("there are too many paragraphs; what follows is kept as a single one.");
    case NoticeKind::SpansCut:
        return tr("there are too many links and emphases; what follows is kept without them.");
    case NoticeKind::MarkupUnread:
        return ofUnread(notice);
    case NoticeKind::ElementsCut:
        return tr("the page has too many elements; what follows was left out.");
    case NoticeKind::LongLine:
        return tr("this line has %1 characters.").arg(counted(notice));
    case NoticeKind::CueTimesUnreadable:
        return tr("the times “%1” can't be read; what is said is kept without them.")
            .arg(withoutControls(notice.detail));
    case NoticeKind::TextOutsideCues:
        return tr("this text belongs to no time of the transcript; it is kept.");
    case NoticeKind::MoreCueFaults:
        return tr("from here on, times can't be read or are missing in %Ln more place(s).", nullptr,
                  notice.detail.toInt());
    case NoticeKind::ArchiveDamaged:
        return ofArchive(notice);
    case NoticeKind::PartMissing:
        return tr("this part of the book is missing or can't be read; it was left out.");
    case NoticeKind::PartTooLarge:
        return tr("this part of the book is too large; it was left out.");
    case NoticeKind::PartDamaged:
        return tr("this part of the book is damaged; what can be read of it is shown.");
    case NoticeKind::MorePartFaults:
        return tr("from here on, %Ln more part(s) of the book are missing, damaged or too large.",
                  nullptr, notice.detail.toInt());
    }
    return {};
}

QString NoticeText::ofReplaced(const Notice &notice)
{
    const int count = notice.detail.toInt();
    if (!notice.line)
        return tr("%Ln place(s) without valid text, shown as U+FFFD.", nullptr, count);
    return tr("%Ln place(s) without valid text, shown as U+FFFD, the first in line %1.", nullptr,
              count)
        .arg(*notice.line);
}

QString NoticeText::ofUnread(const Notice &notice)
{
    if (!notice.line)
        return tr("its marks would take too long to read; it is shown as plain text.");
    return tr("from here on, the marks would take too long to read; the whole text is shown as "
              "plain text.");
}

QString NoticeText::ofArchive(const Notice &notice)
{
    if (notice.detail.isEmpty())
        return tr("the file of this book is damaged; what could be found in it is shown.");
    return tr("the file of this book is damaged or cut off at byte %1; what could be found in it "
              "is "
              "shown.")
        .arg(counted(notice));
}

/// The number in its detail.
QString NoticeText::counted(const Notice &notice)
{
    return QLocale().toString(notice.detail.toLongLong());
}

} // namespace

QString noticeText(const Notice &notice)
{
    const QString text = NoticeText::of(notice);
    const bool hasLine = notice.line && notice.kind != NoticeKind::BytesReplaced;
    const QString part = withoutControls(notice.part);
    if (hasLine && !part.isEmpty())
        return NoticeText::tr("“%1”, line %2: %3").arg(part, QString::number(*notice.line), text);
    if (hasLine)
        return NoticeText::tr("line %1: %2").arg(*notice.line).arg(text);
    return part.isEmpty() ? text : NoticeText::tr("“%1”: %2").arg(part, text);
}

} // namespace Sidegloss
