// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/navigation.h"
#include "tests/testlib/books.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

QList<NavigationPoint> readContents(const QByteArray &body)
{
    return readNavigationDocument(QString::fromUtf8(page(body)), u"a/nav.xhtml"_s);
}

QList<NavigationPoint> readNcx(const QByteArray &points)
{
    return Sidegloss::readNcx(
        u"<!DOCTYPE ncx PUBLIC '-//NISO//DTD ncx 2005-1//EN' "
        "'http://www.daisy.org/z3986/2005/ncx-2005-1.dtd'>"
        "<ncx xmlns='http://www.daisy.org/z3986/2005/ncx/'><docTitle><text>A Book</text></docTitle>"
        "<navMap>"_s
            + QString::fromUtf8(points) + u"</navMap></ncx>"_s,
        u"a/toc.ncx"_s);
}

QByteArray point(const QByteArray &title, const QByteArray &source, const QByteArray &inner = {})
{
    return "<navPoint><navLabel><text>" + title + "</text></navLabel><content src='" + source
           + "'/>" + inner + "</navPoint>";
}

/// A point a line: its level, its title, where it leads.
QStringList linesOf(const QList<NavigationPoint> &points)
{
    QStringList lines;
    for (const NavigationPoint &point : points) {
        lines.append(u"%1 %2: %3#%4"_s.arg(QString::number(point.level), point.title,
                                           point.target.path, point.target.fragment));
    }
    return lines;
}

} // namespace

class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsContents_data();
    void readsContents();
    void readsAnNcx_data();
    void readsAnNcx();
};

void TestNavigation::readsContents_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("points");

    QTest::newRow("nested") << QByteArray(
        "<nav epub:type='toc'><h1>Contents</h1><ol><li><a href='1.xhtml'>One</a><ol>"
        "<li><a href='1.xhtml#b'>One, B</a></li></ol></li><li><a href='2.xhtml'>Two</a></li>"
        "</ol></nav>")
                            << QStringList{u"1 One: a/1.xhtml#"_s, u"2 One, B: a/1.xhtml#b"_s,
                                           u"1 Two: a/2.xhtml#"_s};
    QTest::newRow("part without a place") << QByteArray(
        "<nav epub:type='toc'><ol><li><span>Part</span><ol><li><a href='1.xhtml'>One</a></li></ol>"
        "</li><li><span>Empty part</span></li><li><a href='2.xhtml'>Two</a></li></ol></nav>")
                                          << QStringList{u"1 Part: a/1.xhtml#"_s,
                                                         u"2 One: a/1.xhtml#"_s,
                                                         u"1 Two: a/2.xhtml#"_s};
    QTest::newRow("other lists") << QByteArray(
        "<nav epub:type='landmarks'><ol><li><a href='0.xhtml'>Cover</a></li></ol></nav>"
        "<nav epub:type='toc'><ol><li><a href='1.xhtml'>One</a></li></ol></nav>"
        "<nav epub:type='page-list'><ol><li><a href='1.xhtml#p1'>1</a></li></ol></nav>")
                                 << QStringList{u"1 One: a/1.xhtml#"_s};
    QTest::newRow("by its role") << QByteArray(
        "<nav><ol><li><a href='0.xhtml'>0</a></li></ol></nav>"
        "<nav role='doc-toc'><ol><li><a href='1.xhtml'>One</a></li></ol></nav>")
                                 << QStringList{u"1 One: a/1.xhtml#"_s};
    QTest::newRow("the only one") << QByteArray(
        "<nav><ol><li><a href='1.xhtml'>One</a></li></ol></nav>")
                                  << QStringList{u"1 One: a/1.xhtml#"_s};
    QTest::newRow("markup in titles")
        << QByteArray("<nav epub:type='toc'><ol><li><a href='1.xhtml'> <b>On&eacute;</b>\n two "
                      "</a></li></ol></nav>")
        << QStringList{u"1 Oné two: a/1.xhtml#"_s};
    QTest::newRow("out of the book") << QByteArray(
        "<nav epub:type='toc'><ol><li><a href='https://example.org'>Web</a></li>"
        "<li><a href='../../x'>Up</a></li><li><a href='1.xhtml'>One</a></li></ol></nav>")
                                     << QStringList{u"1 One: a/1.xhtml#"_s};
    QTest::newRow("none") << QByteArray("<ol><li><a href='1.xhtml'>One</a></li></ol>")
                          << QStringList();
}

void TestNavigation::readsContents()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, points);
    QCOMPARE(linesOf(readContents(body)), points);
}

void TestNavigation::readsAnNcx_data()
{
    QTest::addColumn<QByteArray>("ncx");
    QTest::addColumn<QStringList>("points");

    QTest::newRow("nested") << point("One", "1.xhtml", point("One, B", "1.xhtml#b"))
                                   + point("Two", "2.xhtml")
                            << QStringList{u"1 One: a/1.xhtml#"_s, u"2 One, B: a/1.xhtml#b"_s,
                                           u"1 Two: a/2.xhtml#"_s};
    QTest::newRow("part without a place")
        << "<navPoint><navLabel><text>Part</text></navLabel>" + point("One", "1.xhtml")
               + "</navPoint>"
        << QStringList{u"1 Part: a/1.xhtml#"_s, u"2 One: a/1.xhtml#"_s};
    QTest::newRow("named characters") << point("Caf&eacute; &amp; more", "1.xhtml")
                                      << QStringList{u"1 Café & more: a/1.xhtml#"_s};
    QTest::newRow("to itself") << point("Self", "toc.ncx") << QStringList{u"1 Self: a/toc.ncx#"_s};
    QTest::newRow("broken off") << point("One", "1.xhtml") + "<navPoint><navLabel"
                                << QStringList{u"1 One: a/1.xhtml#"_s};
    QTest::newRow("empty") << QByteArray() << QStringList();
}

void TestNavigation::readsAnNcx()
{
    QFETCH(QByteArray, ncx);
    QFETCH(QStringList, points);
    QCOMPARE(linesOf(readNcx(ncx)), points);
}

QTEST_APPLESS_MAIN(TestNavigation)
#include "tst_navigation.moc"
