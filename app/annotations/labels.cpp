// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/annotations/labels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

/// The locale of the program's own language, so that dates and words are of one piece.
QLocale interfaceLocale()
{
    //: The code of this translation's language, such as de or zh_CN
    return QLocale(Labels::tr("en"));
}

} // namespace

QStringList markColors()
{
    return {u"claim"_s, u"question"_s, u"evidence"_s, u"quote"_s, u"todo"_s};
}

QString colorLabel(const QString &color, const ColorNames &names)
{
    if (const QString own = names.value(color); !own.isEmpty())
        return own;
    if (color == "claim"_L1)
        return Labels::tr("Claim");
    if (color == "question"_L1)
        return Labels::tr("Question");
    if (color == "evidence"_L1)
        return Labels::tr("Evidence");
    if (color == "quote"_L1)
        return Labels::tr("Quote");
    if (color == "todo"_L1)
        return Labels::tr("To do");
    return color;
}

QString kindLabel(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Fact:
        return Labels::tr("fact");
    case ClaimKind::Figure:
        return Labels::tr("figure");
    case ClaimKind::Forecast:
        return Labels::tr("forecast");
    case ClaimKind::Opinion:
        return Labels::tr("opinion");
    case ClaimKind::Promise:
        return Labels::tr("promise");
    case ClaimKind::Quotation:
        return Labels::tr("quotation");
    }
    Q_UNREACHABLE_RETURN({});
}

QString verdictLabel(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unchecked:
        return Labels::tr("not checked");
    case Verdict::True:
        return Labels::tr("true");
    case Verdict::MostlyTrue:
        return Labels::tr("mostly true");
    case Verdict::Mixed:
        return Labels::tr("mixed");
    case Verdict::MostlyFalse:
        return Labels::tr("mostly false");
    case Verdict::False:
        return Labels::tr("false");
    case Verdict::Unprovable:
        return Labels::tr("unprovable");
    }
    Q_UNREACHABLE_RETURN({});
}

QString stanceLabel(Stance stance)
{
    switch (stance) {
    case Stance::Supports:
        return Labels::tr("supports");
    case Stance::Contradicts:
        return Labels::tr("contradicts");
    case Stance::Context:
        return Labels::tr("context");
    }
    Q_UNREACHABLE_RETURN({});
}

QString verdictGlyph(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unchecked:
        return u"○"_s;
    case Verdict::True:
        return u"●"_s;
    case Verdict::MostlyTrue:
        return u"◕"_s;
    case Verdict::Mixed:
        return u"◐"_s;
    case Verdict::MostlyFalse:
        return u"◔"_s;
    case Verdict::False:
        return u"✕"_s;
    case Verdict::Unprovable:
        return u"–"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString changeLabel(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Highlight:
        return Labels::tr("Highlight");
    case ChangeKind::AddNote:
        return Labels::tr("Add Note");
    case ChangeKind::EditNote:
        return Labels::tr("Edit Note");
    case ChangeKind::Reply:
        return Labels::tr("Reply");
    case ChangeKind::Recolor:
        return Labels::tr("Change Colour");
    case ChangeKind::Retag:
        return Labels::tr("Change Tags");
    case ChangeKind::MakeClaim:
        return Labels::tr("Make Claim");
    case ChangeKind::EditClaim:
        return Labels::tr("Edit Claim");
    case ChangeKind::Bookmark:
        return Labels::tr("Bookmark");
    case ChangeKind::MoveEnds:
        return Labels::tr("Move Ends");
    case ChangeKind::Delete:
        return Labels::tr("Delete");
    case ChangeKind::Restore:
        return Labels::tr("Restore");
    case ChangeKind::CorrectQuote:
        return Labels::tr("Correct Quote");
    case ChangeKind::Import:
        return Labels::tr("Import");
    case ChangeKind::NameColor:
        return Labels::tr("Name Colour");
    }
    Q_UNREACHABLE_RETURN({});
}

QString dateLabel(QDate date)
{
    //: Qt's format of a date, as in 1 Jan 2027
    return interfaceLocale().toString(date, Labels::tr("d MMM yyyy"));
}

QString timeLabel(const QDateTime &instant)
{
    const QDateTime local = instant.toLocalTime();
    const QString time = local.toString(u"HH:mm"_s);
    const qint64 days = local.date().daysTo(QDate::currentDate());
    if (days == 0)
        return Labels::tr("today %1").arg(time);
    if (days == 1)
        return Labels::tr("yesterday %1").arg(time);
    return dateLabel(local.date());
}

QString momentLabel(const QDateTime &instant)
{
    const QDateTime local = instant.toLocalTime();
    if (local.date().daysTo(QDate::currentDate()) <= 1)
        return timeLabel(instant);
    //: A date and a time: 1 Jan 2027, 16:02
    return Labels::tr("%1, %2").arg(dateLabel(local.date()), local.toString(u"HH:mm"_s));
}

} // namespace Sidegloss
