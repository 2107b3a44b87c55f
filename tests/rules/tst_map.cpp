// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/roommap.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString root = QStringLiteral(SIDEGLOSS_SOURCE_DIR);

const QString smallMap = u"# A house\n"
                         "\n"
                         "| Room | Holds | May include | Qt |\n"
                         "|---|---|---|---|\n"
                         "| `text` | strings, `lib/base` apart | – | Core |\n"
                         "| [`layout/`](layout) | pages | base, text | Gui |\n"
                         "\n"
                         "Not `tables` in prose, nor | `bars` |.\n"_s;

QMap<QString, Room> readMap(const QString &path)
{
    QFile file(root + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? readRoomMap(QString::fromUtf8(file.readAll()))
                                          : QMap<QString, Room>();
}

} // namespace

class TestMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoomIsOnTheMapAndThere_data();
    void everyRoomIsOnTheMapAndThere();
    void readsTheTableOfRooms();
    void noticesAMapThatLies_data();
    void noticesAMapThatLies();
};

void TestMap::everyRoomIsOnTheMapAndThere_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("repository") << u"."_s;
    QTest::newRow("lib") << u"lib"_s;
    QTest::newRow("app") << u"app"_s;
    QTest::newRow("quotation") << u"lib/quotation"_s;
}

void TestMap::everyRoomIsOnTheMapAndThere()
{
    QFETCH(QString, folder);
    QStringList rooms = QDir(root + u'/' + folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    rooms.removeOne(u"build"_s);
    QVERIFY(!rooms.isEmpty());
    const QStringList violations = mapViolations(readMap(folder + u"/README.md"_s), rooms);
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

void TestMap::readsTheTableOfRooms()
{
    const QMap<QString, Room> map = readRoomMap(smallMap);
    QCOMPARE(map.keys(), QStringList({u"layout"_s, u"text"_s}));
    QCOMPARE(map.value(u"text"_s).mayInclude, QStringList());
    QCOMPARE(map.value(u"text"_s).qt, u"Core"_s);
    QCOMPARE(map.value(u"layout"_s).mayInclude, QStringList({u"base"_s, u"text"_s}));
    QCOMPARE(map.value(u"layout"_s).qt, u"Gui"_s);
}

void TestMap::noticesAMapThatLies_data()
{
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<qsizetype>("lies");

    QTest::newRow("true") << QStringList{u"layout"_s, u"text"_s} << qsizetype(0);
    QTest::newRow("a room is missing on the map")
        << QStringList{u"layout"_s, u"store"_s, u"text"_s} << qsizetype(1);
    QTest::newRow("a room is gone") << QStringList{u"layout"_s} << qsizetype(1);
    QTest::newRow("renamed") << QStringList{u"setting"_s, u"text"_s} << qsizetype(2);
}

void TestMap::noticesAMapThatLies()
{
    QFETCH(QStringList, folders);
    QFETCH(qsizetype, lies);
    QCOMPARE(mapViolations(readRoomMap(smallMap), folders).size(), lies);
}

QTEST_APPLESS_MAIN(TestMap)

#include "tst_map.moc"
