// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/sidebardoor.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Sidegloss;

class TestSideBarDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theReaderOpensAndClosesIt();
    void givesWayAndComesBack();
    void whatIsClosedStaysClosed();
    void openedWithoutRoomItStays();
    void onlyTheText();
    void opensForWhatWasFound();
    void staysWhereItIsOpenedForGood();

private:
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<SideBarDoor> m_door;
};

void TestSideBarDoor::init()
{
    m_window = std::make_unique<QWidget>();
    m_door = std::make_unique<SideBarDoor>(*new QWidget(m_window.get()), nullptr);
}

void TestSideBarDoor::cleanup()
{
    m_door.reset();
    m_window.reset();
}

void TestSideBarDoor::theReaderOpensAndClosesIt()
{
    const QSignalSpy chosen(m_door.get(), &SideBarDoor::chosen);
    const QSignalSpy moved(m_door.get(), &SideBarDoor::moved);
    m_door->setOpen(true);
    QCOMPARE(chosen.count(), 0);
    m_door->setOpen(false);
    QVERIFY(!m_door->isOpen());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(moved.count(), 1);
}

void TestSideBarDoor::givesWayAndComesBack()
{
    const QSignalSpy chosen(m_door.get(), &SideBarDoor::chosen);
    const QSignalSpy moved(m_door.get(), &SideBarDoor::moved);
    m_door->setRoom(false);
    QVERIFY(!m_door->isOpen());
    m_door->setRoom(true);
    QVERIFY(m_door->isOpen());
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(moved.count(), 2);
}

void TestSideBarDoor::whatIsClosedStaysClosed()
{
    m_door->setOpen(false);
    m_door->setRoom(false);
    m_door->setRoom(true);
    QVERIFY(!m_door->isOpen());
}

void TestSideBarDoor::openedWithoutRoomItStays()
{
    m_door->setRoom(false);
    m_door->setOpen(true);
    m_door->setRoom(false);
    QVERIFY(m_door->isOpen());
    m_door->setOpen(false);
    m_door->setRoom(true);
    QVERIFY(!m_door->isOpen());
}

void TestSideBarDoor::onlyTheText()
{
    m_door->setOnlyText(true);
    QVERIFY(!m_door->isOpen());
    m_door->setOnlyText(false);
    QVERIFY(m_door->isOpen());
    m_door->setOpen(false);
    m_door->setOnlyText(true);
    m_door->setOnlyText(false);
    QVERIFY(!m_door->isOpen());
}

void TestSideBarDoor::opensForWhatWasFound()
{
    m_door->setFoundShown(true);
    m_door->setFoundShown(false);
    QVERIFY(m_door->isOpen());
    m_door->setOpen(false);
    const QSignalSpy chosen(m_door.get(), &SideBarDoor::chosen);
    m_door->setFoundShown(true);
    QVERIFY(m_door->isOpen());
    m_door->setFoundShown(false);
    QVERIFY(!m_door->isOpen());
    QCOMPARE(chosen.count(), 0);
}

void TestSideBarDoor::staysWhereItIsOpenedForGood()
{
    m_door->setRoom(false);
    m_door->setFoundShown(true);
    m_door->setRoom(true);
    m_door->setFoundShown(false);
    QVERIFY(m_door->isOpen());
}

QTEST_MAIN(TestSideBarDoor)

#include "tst_sidebardoor.moc"
