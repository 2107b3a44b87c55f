// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/bareaddress.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestBareAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void TestBareAddress::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");

    const QString a = u"https://a.example/b"_s;
    QTest::newRow("alone") << a << QStringList{a};
    QTest::newRow("http") << u"http://a.example"_s << QStringList{u"http://a.example"_s};
    QTest::newRow("capitals") << u"HTTPS://A.example"_s << QStringList{u"HTTPS://A.example"_s};
    QTest::newRow("behind chinese") << u"见"_s + a << QStringList{a};
    QTest::newRow("behind full-width colon") << u"原链接："_s + a << QStringList{a};
    QTest::newRow("before chinese") << a + u"后来"_s << QStringList{a};
    QTest::newRow("before chinese full stop") << u"见 "_s + a + u"。后"_s << QStringList{a};
    QTest::newRow("before curly quote") << u"“"_s + a + u"”"_s << QStringList{a};
    QTest::newRow("before korean") << a + u"를"_s << QStringList{a};
    QTest::newRow("before extension B") << a + u"𠮷"_s << QStringList{a};
    QTest::newRow("full stop of the sentence") << a + u". Then"_s << QStringList{a};
    QTest::newRow("in parentheses") << u"("_s + a + u")."_s << QStringList{a};
    QTest::newRow("own parentheses") << a + u"_(c)"_s << QStringList{a + u"_(c)"_s};
    QTest::newRow("query") << a + u"?v=x_Y-z&t=1#p"_s << QStringList{a + u"?v=x_Y-z&t=1#p"_s};
    QTest::newRow("umlaut in the path") << a + u"/Müller"_s << QStringList{a + u"/Müller"_s};
    QTest::newRow("underscore of its own") << a + u"_"_s << QStringList{a + u"_"_s};
    QTest::newRow("closing underscore") << u"_见 "_s + a + u"_"_s << QStringList{a};
    QTest::newRow("strong around") << u"**"_s + a + u"**后"_s << QStringList{a};
    QTest::newRow("two") << a + u" "_s + a << QStringList{a, a};
    QTest::newRow("scheme only") << u"https://"_s << QStringList();
    QTest::newRow("chinese host") << u"http://中文"_s << QStringList();
    QTest::newRow("part of a word") << u"xhttps://a.example"_s << QStringList();
    QTest::newRow("other scheme") << u"ftp://a.example"_s << QStringList();
}

void TestBareAddress::finds()
{
    QFETCH(QString, text);
    QStringList found;
    for (const TextRange range : findBareAddresses(text))
        found.append(sliced(text, range).toString());
    QTEST(found, "addresses");
}

QTEST_GUILESS_MAIN(TestBareAddress)
#include "tst_bareaddress.moc"
