// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markup/bareaddress.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestBareAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void seesTheSign_data() { finds_data(); }
    void seesTheSign();
    void seesSignsInParts();
    void seesSignsAnywhere();
    void movesSigns();
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
    QTest::newRow("entity behind") << a + u"?b&hl;"_s << QStringList{a + u"?b"_s};
    QTest::newRow("semicolon behind") << a + u"?b;"_s << QStringList{a + u"?b"_s};
    QTest::newRow("bracket inside") << a + u"<c"_s << QStringList{a};

    const QString w = u"http://www.a.example"_s;
    QTest::newRow("www") << u"www.a.example"_s << QStringList{w};
    QTest::newRow("www behind chinese") << u"见www.a.example。后"_s << QStringList{w};
    QTest::newRow("www in a sentence") << u"(www.a.example/b_c)."_s << QStringList{w + u"/b_c"_s};
    QTest::newRow("www alone") << u"www. a"_s << QStringList();
    QTest::newRow("www in a word") << u"awww.a.example"_s << QStringList();
    QTest::newRow("www behind a scheme") << w << QStringList{w};

    const QString m = u"mailto:me@a.example"_s;
    QTest::newRow("mail") << u"me@a.example"_s << QStringList{m};
    QTest::newRow("mail behind chinese") << u"邮箱：me@a.example，或"_s << QStringList{m};
    QTest::newRow("mail in a sentence") << u"Write to me@a.example."_s << QStringList{m};
    QTest::newRow("mail, underscores around") << u"_me@a.example"_s << QStringList{m};
    QTest::newRow("mail, every character")
        << u"a.b-c_d+e@f-g.h"_s << QStringList{u"mailto:a.b-c_d+e@f-g.h"_s};
    QTest::newRow("mail, plus in the domain")
        << u"x@m+y.example, x+y@m.example"_s << QStringList{u"mailto:x+y@m.example"_s};
    QTest::newRow("mail, signs of other addresses")
        << u"https: wolf.how@m.example"_s << QStringList{u"mailto:wolf.how@m.example"_s};
    QTest::newRow("mail, hyphen at the end") << u"me@a.b-"_s << QStringList();
    QTest::newRow("mail, no dot") << u"me@host"_s << QStringList();
    QTest::newRow("a version") << u"reader@1.2.3"_s << QStringList();
    QTest::newRow("a name with at") << u"@me.b and @ me.b"_s << QStringList();
    QTest::newRow("mail behind a letter that is none of its own")
        << u"éme@a.example"_s << QStringList();
    QTest::newRow("user in an address")
        << u"https://me@a.example/b"_s << QStringList{u"https://me@a.example/b"_s};
    QTest::newRow("each kind") << u"me@a.example www.a.example "_s + a << QStringList{m, w, a};
    QTest::newRow("other way round")
        << a + u" www.a.example me@a.example"_s << QStringList{a, w, m};
    QTest::newRow("scheme only") << u"https://"_s << QStringList();
    QTest::newRow("chinese host") << u"http://中文"_s << QStringList();
    QTest::newRow("part of a word") << u"xhttps://a.example"_s << QStringList();
    QTest::newRow("other scheme") << u"ftp://a.example"_s << QStringList();
}

void TestBareAddress::finds()
{
    QFETCH(QString, text);
    QStringList found;
    for (const auto &[range, scheme] : findBareAddresses(text))
        found.append(scheme + sliced(text, range).toString());
    QTEST(found, "addresses");
}

/// Where there is an address, there is a sign.
void TestBareAddress::seesTheSign()
{
    QFETCH(QString, text);
    QFETCH(QStringList, addresses);
    const QByteArray utf8 = text.toUtf8();
    QVERIFY(addresses.isEmpty() || AddressSigns(utf8).mayBeIn(utf8));
}

void TestBareAddress::seesSignsInParts()
{
    const QByteArray text = "A: b. c http://a d www.a e wwx. f a@b";
    const QByteArrayView view(text);
    AddressSigns signs(text);
    QVERIFY(!signs.mayBeIn(view.first(7)));
    QVERIFY(signs.mayBeIn(view.sliced(8, 8)));
    QVERIFY(!signs.mayBeIn(view.sliced(16, 3)));
    QVERIFY(signs.mayBeIn(view.sliced(19, 5)));
    QVERIFY(!signs.mayBeIn(view.sliced(24, 9)));
    QVERIFY(signs.mayBeIn(view.sliced(33)));

    // What can't be told.
    QVERIFY(signs.mayBeIn(view.first(2)));
    QVERIFY(signs.mayBeIn("elsewhere"));
}

/// However long a text is.
void TestBareAddress::seesSignsAnywhere()
{
    for (qsizetype before = 0; before < 200; ++before) {
        const QByteArray filling = QByteArray(".w:a/").repeated(100);
        for (const auto &[sign, place] : {std::pair("@", 0), {"://", 0}, {"www.", 3}}) {
            const QByteArray text = filling.first(before) + ' ' + sign + filling;
            QCOMPARE(AddressSigns(text).next(0), before + 1 + place);
            QCOMPARE(AddressSigns(text).next(before + 1), before + 1 + place);
            QCOMPARE(AddressSigns(text).next(before + 2 + place), text.size());
        }
    }
}

/// As if they were sought in the longer text, whatever of them was known.
void TestBareAddress::movesSigns()
{
    const QByteArray text = "*a@b* c *http://d*e@f* *www.g*";
    QByteArray longer = text;
    QList<qsizetype> places;
    for (qsizetype i = text.lastIndexOf('*'); i >= 0;
         i = i > 0 ? text.lastIndexOf('*', i - 1) : -1) {
        longer.insert(i, "<>");
        places.prepend(i);
    }
    for (qsizetype known = 0; known <= text.count('@') + 3; ++known) {
        AddressSigns signs(text);
        qsizetype from = 0;
        for (qsizetype i = 0; i < known && from <= text.size(); ++i)
            from = signs.next(from) + 1;
        AddressSigns moved = signs.movedTo(longer, places, 2);
        AddressSigns expected(longer);
        for (qsizetype i = 0; i < longer.size(); ++i)
            QCOMPARE(moved.next(i), expected.next(i));
    }
}

QTEST_GUILESS_MAIN(TestBareAddress)
#include "tst_bareaddress.moc"
