// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/findingtext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct FindingText
{
    static QString nameOf(const QString &table);
    static QString wrongWith(Finding::Kind kind);

    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

QString FindingText::nameOf(const QString &table)
{
    const QHash<QString, QString> names = {
        {u"document"_s, tr("Article")},
        {u"revision"_s, tr("Text of an article")},
        {u"path_history"_s, tr("Place of an article")},
        {u"annotation"_s, tr("Mark or note")},
        {u"claim"_s, tr("Claim")},
        {u"person"_s, tr("Person")},
        {u"appearance"_s, tr("Place of a claim")},
        {u"tag"_s, tr("Tag")},
        {u"tagging"_s, tr("Tag on a mark or claim")},
        {u"journal"_s, tr("Change in the history")},
        {u"journal_edit"_s, tr("Step of a change in the history")},
        {u"draft"_s, tr("Words being typed")},
    };
    return table.isEmpty() ? tr("Library") : names.value(table, table);
}

QString FindingText::wrongWith(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Structure:
        return tr("the structure of the file is broken");
    case Finding::Kind::Schema:
        return tr("its tables aren't those of a library");
    case Finding::Kind::Unreadable:
        return tr("lies on a damaged part of the file");
    case Finding::Kind::Altered:
        return tr("isn't what was saved");
    case Finding::Kind::Malformed:
        return tr("makes no sense");
    case Finding::Kind::Contradiction:
        return tr("doesn't agree with the rest of the library");
    case Finding::Kind::Reference:
        return tr("rests on something that isn't there");
    }
    Q_UNREACHABLE_RETURN({});
}

QString shortened(const QString &words)
{
    constexpr qsizetype most = 80;
    const QString line = words.simplified();
    return line.size() > most ? line.first(most) + u'…' : line;
}

} // namespace

QString tableText(const QString &table)
{
    return FindingText::nameOf(table);
}

QString findingText(const Finding &finding)
{
    QString subject = tableText(finding.table);
    if (!finding.words.isEmpty())
        subject += u" “"_s + shortened(finding.words) + u'”';
    if (!finding.article.isEmpty())
        subject += u" — "_s + shortened(finding.article);
    QString text = subject + u": "_s + FindingText::wrongWith(finding.kind);
    const bool known = !finding.words.isEmpty() || !finding.article.isEmpty();
    if (!known && !finding.detail.isEmpty())
        text += u" ("_s + finding.detail.simplified() + u')';
    return text;
}

} // namespace Sidegloss
