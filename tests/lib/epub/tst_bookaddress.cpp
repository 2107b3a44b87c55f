// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/bookaddress.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestBookAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysInTheBook_data();
    void staysInTheBook();
    void leadsOutOfTheBook_data();
    void leadsOutOfTheBook();
    void tellsPathsFromOthers_data();
    void tellsPathsFromOthers();
    void isALinkInside_data();
    void isALinkInside();
};

void TestBookAddress::staysInTheBook_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<BookAddress>("place");

    const auto row = [](const QString &address, const QString &path, const QString &fragment = {}) {
        QTest::newRow(qPrintable(address)) << address << BookAddress{path, fragment};
    };
    row(u"two.xhtml"_s, u"text/two.xhtml"_s);
    row(u" two.xhtml\n"_s, u"text/two.xhtml"_s);
    row(u"two.xhtml#n1"_s, u"text/two.xhtml"_s, u"n1"_s);
    row(u"two.xhtml?q=1#n1"_s, u"text/two.xhtml"_s, u"n1"_s);
    row(u"#n1"_s, u"text/one.xhtml"_s, u"n1"_s);
    row(u""_s, u"text/one.xhtml"_s);
    row(u"#"_s, u"text/one.xhtml"_s);
    row(u"./two.xhtml"_s, u"text/two.xhtml"_s);
    row(u"../images/a.png"_s, u"images/a.png"_s);
    row(u"../images/a%20b.png"_s, u"images/a b.png"_s);
    row(u"../images//x/../a.png"_s, u"images/a.png"_s);
    row(u"%E7%AC%AC%E4%B8%80.xhtml#%E6%B3%A8"_s, u"text/第一.xhtml"_s, u"注"_s);
    row(u"第一.xhtml"_s, u"text/第一.xhtml"_s);
}

void TestBookAddress::staysInTheBook()
{
    QFETCH(QString, address);
    QFETCH(BookAddress, place);
    const auto found = addressInBook(address, u"text/one.xhtml"_s);
    QVERIFY(found.has_value());
    QCOMPARE(found->path, place.path);
    QCOMPARE(found->fragment, place.fragment);
}

void TestBookAddress::leadsOutOfTheBook_data()
{
    QTest::addColumn<QString>("address");

    for (const QString &address : {u"https://example.org/a"_s,
                                   u"mailto:a@example.org"_s,
                                   u"file:///etc/passwd"_s,
                                   u"FILE:etc/passwd"_s,
                                   u"javascript:alert(1)"_s,
                                   u"data:text/plain,a"_s,
                                   u"C:\\a"_s,
                                   u"/etc/passwd"_s,
                                   u"//host/a"_s,
                                   u"../../a"_s,
                                   u"../../../etc/passwd"_s,
                                   u"%2e%2e/%2e%2e/a"_s,
                                   u"..%2f..%2fetc/passwd"_s,
                                   u"%2fetc/passwd"_s,
                                   u"..\\..\\a"_s,
                                   u"..%5c..%5ca"_s,
                                   u"a%00.png"_s,
                                   u"a%0a.png"_s,
                                   u"../.."_s,
                                   u".."_s})
        QTest::newRow(qPrintable(address)) << address;
}

void TestBookAddress::leadsOutOfTheBook()
{
    QFETCH(QString, address);
    QVERIFY(!addressInBook(address, u"text/one.xhtml"_s).has_value());
}

void TestBookAddress::tellsPathsFromOthers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<std::optional<QString>>("inBook");

    const auto row = [](const QString &path, const std::optional<QString> &inBook) {
        QTest::newRow(qPrintable(path)) << path << inBook;
    };
    row(u"book.opf"_s, u"book.opf"_s);
    row(u"a/./b/../book.opf"_s, u"a/book.opf"_s);
    row(u"100%25.opf"_s, u"100%25.opf"_s);
    row(u""_s, std::nullopt);
    row(u"."_s, std::nullopt);
    row(u"/book.opf"_s, std::nullopt);
    row(u"../book.opf"_s, std::nullopt);
    row(u"a/../../book.opf"_s, std::nullopt);
    row(u"a\\book.opf"_s, std::nullopt);
}

void TestBookAddress::tellsPathsFromOthers()
{
    QFETCH(QString, path);
    QFETCH(std::optional<QString>, inBook);
    QCOMPARE(pathInBook(path), inBook);
}

void TestBookAddress::isALinkInside_data()
{
    QTest::addColumn<BookAddress>("place");
    QTest::addColumn<QString>("destination");

    QTest::newRow("file") << BookAddress{u"text/one.xhtml"_s} << u"#text/one.xhtml"_s;
    QTest::newRow("element") << BookAddress{u"text/one.xhtml"_s, u"n1"_s}
                             << u"#text/one.xhtml/n1"_s;
    QTest::newRow("Chinese") << BookAddress{u"一.xhtml"_s} << u"#%E4%B8%80.xhtml"_s;
    QTest::newRow("sign of a fragment") << BookAddress{u"a#b.xhtml"_s} << u"#a%23b.xhtml"_s;
}

void TestBookAddress::isALinkInside()
{
    QFETCH(BookAddress, place);
    QFETCH(QString, destination);
    QCOMPARE(innerDestination(place), destination);
}

QTEST_APPLESS_MAIN(TestBookAddress)
#include "tst_bookaddress.moc"
