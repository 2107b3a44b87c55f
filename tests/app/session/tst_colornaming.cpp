// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/colornaming.h"

#include "app/session/documentsession.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestColorNaming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aNameStaysInTheLibrary();
    void isUndoneWhereItWasDone();
    void anEmptyNameIsTheUsualOne();
    void theSameNameAgainIsNoStep();
    void anotherWindowIsTold();
    void isNoTagOfAMark();

private:
    QString nameOf(const QString &color) const { return m_workspace->colorNames().value(color); }
    Result<> name(const QString &color, const QString &name)
    {
        return nameColor(*m_workspace, m_session->record().id, color, name);
    }

    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
};

void TestColorNaming::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    m_session = DocumentSession::open(*m_workspace, sampleDocument(), u"/a.md"_s).value();
}

void TestColorNaming::cleanup()
{
    m_session.reset();
    m_workspace.reset();
}

void TestColorNaming::aNameStaysInTheLibrary()
{
    const QSignalSpy changed(m_workspace.get(), &Workspace::colorNamesChanged);
    QVERIFY(name(u"evidence"_s, u"  Beleg  "_s));
    QVERIFY(name(u"evidence"_s, u"Beleg, geprüft"_s));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(nameOf(u"evidence"_s), u"Beleg, geprüft"_s);
    cleanup();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    QCOMPARE(nameOf(u"evidence"_s), u"Beleg, geprüft"_s);
}

void TestColorNaming::isUndoneWhereItWasDone()
{
    QVERIFY(name(u"claim"_s, u"These"_s));
    QVERIFY(name(u"claim"_s, u"Aussage"_s));
    QCOMPARE(m_session->undoable(), ChangeKind::NameColor);
    QVERIFY(m_session->undo());
    QCOMPARE(nameOf(u"claim"_s), u"These"_s);
    QVERIFY(m_session->undo());
    QCOMPARE(nameOf(u"claim"_s), QString());
    QVERIFY(m_session->redo());
    QCOMPARE(nameOf(u"claim"_s), u"These"_s);
    QCOMPARE(m_workspace->store().undoable(std::nullopt).value(), ChangeKind::NameColor);
}

void TestColorNaming::anEmptyNameIsTheUsualOne()
{
    QVERIFY(name(u"claim"_s, {}));
    QVERIFY(!m_session->undoable());
    QVERIFY(name(u"claim"_s, u"These"_s));
    QVERIFY(name(u"claim"_s, u" "_s));
    QCOMPARE(nameOf(u"claim"_s), QString());
    QVERIFY(name(u"claim"_s, u"Aussage"_s));
    QCOMPARE(nameOf(u"claim"_s), u"Aussage"_s);
}

void TestColorNaming::theSameNameAgainIsNoStep()
{
    QVERIFY(name(u"claim"_s, u"These"_s));
    QVERIFY(m_session->undo());
    QVERIFY(name(u"claim"_s, {}));
    QCOMPARE(m_session->redoable(), ChangeKind::NameColor);
}

void TestColorNaming::anotherWindowIsTold()
{
    Workspace other(m_library->open(), u"Ben"_s);
    QVERIFY(name(u"todo"_s, u"Nachfragen"_s));
    QCOMPARE(other.colorNames(), ColorNames());
    other.poll();
    QCOMPARE(other.colorNames(), m_workspace->colorNames());
}

void TestColorNaming::isNoTagOfAMark()
{
    QVERIFY(name(u"todo"_s, u"Nachfragen"_s));
    QCOMPARE(m_workspace->store().tags().value(), QList<Tag>());
    QCOMPARE(m_workspace->store().colorTags().value(),
             QList<Tag>{colorTag(u"todo"_s, u"Nachfragen"_s)});
}

QTEST_GUILESS_MAIN(TestColorNaming)

#include "tst_colornaming.moc"
