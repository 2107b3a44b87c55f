// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/errortext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentenceOfItsOwn();
    void aSubjectCannotForgeTheSentence_data();
    void aSubjectCannotForgeTheSentence();
    void aLongSubjectIsCut();
};

void TestErrorText::everyKindHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    const int last = static_cast<int>(ErrorKind::Cancelled);
    for (int kind = 0; kind <= last; ++kind) {
        const QString text = errorText({static_cast<ErrorKind>(kind), u"article.md"_s, {}});
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestErrorText::aSubjectCannotForgeTheSentence_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("shown");
    QTest::newRow("escape sequence") << u"a\u001b[31mb"_s << u"a<U+001B>[31mb"_s;
    QTest::newRow("right-to-left override") << u"a\u202egpj.md"_s << u"a<U+202E>gpj.md"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a<U+000A>b"_s;
    QTest::newRow("placeholder") << u"100%1"_s << u"100%1"_s;
    QTest::newRow("Chinese") << u"访谈.md"_s << u"访谈.md"_s;
}

void TestErrorText::aSubjectCannotForgeTheSentence()
{
    QFETCH(QString, subject);
    QFETCH(QString, shown);
    const QString text = errorText({ErrorKind::NotFound, subject, {}});
    QVERIFY2(text.contains(u"“"_s + shown + u"”"_s), qPrintable(text));
}

void TestErrorText::aLongSubjectIsCut()
{
    const QString text = errorText({ErrorKind::NotFound, QString(5000, u'x'), {}});
    QCOMPARE_LT(text.size(), 400);
    QVERIFY(text.contains(u'…'));
}

QTEST_APPLESS_MAIN(TestErrorText)

#include "tst_errortext.moc"
