// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/annotation/colornames.h"

#include "lib/annotation/annotationjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestColorNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTagNamesAColour();
    void theSameInEveryLibrary();
    void otherTagsNameNone();
};

void TestColorNames::aTagNamesAColour()
{
    const Tag tag = colorTag(u"evidence"_s, u"Beleg"_s);
    QCOMPARE(colorNamedBy(tag), u"evidence"_s);
    QCOMPARE(tagFromJson(toJson(tag)).value(), tag);
    const Tag usual = colorTag(u"todo"_s, {});
    QCOMPARE(colorNamesIn({tag, usual}),
             ColorNames({{u"evidence"_s, u"Beleg"_s}, {u"todo"_s, {}}}));
}

void TestColorNames::theSameInEveryLibrary()
{
    QCOMPARE(colorTag(u"evidence"_s, u"Beleg"_s).id, colorTag(u"evidence"_s, u"证据"_s).id);
    QVERIFY(colorTag(u"evidence"_s, {}).id != colorTag(u"claim"_s, {}).id);
    QCOMPARE(colorTag(u"evidence"_s, {}).id.toString(), u"86414d76-39fc-56bc-bdab-2fc704d2777c"_s);
}

void TestColorNames::otherTagsNameNone()
{
    for (const QString &path : {u"evidence"_s, u"colour/evidence"_s, u"sidegloss"_s}) {
        const Tag tag{TagId::create(), path, {}, u"Beleg"_s};
        QCOMPARE(colorNamedBy(tag), QString());
        QVERIFY(colorNamesIn({tag}).isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestColorNames)

#include "tst_colornames.moc"
