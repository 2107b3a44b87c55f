// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/recordahead.h"

#include "app/session/documentsession.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestRecordAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSessionFindsItKnown();
    void calledOffItWritesNothing();
    void whereItCannotOpeningSaysWhy();
};

void TestRecordAhead::theSessionFindsItKnown()
{
    const TemporaryLibrary library;
    Workspace workspace(library.open(), u"Ada"_s);
    const Document document = sampleDocument();
    recordAhead(library.path(), document, u"/article.md"_s);
    const auto known = workspace.store().find(document, u"/article.md"_s);
    QVERIFY(known && *known);
    QCOMPARE(workspace.store().revisionText((*known)->revision), document.text());

    const auto session = DocumentSession::open(workspace, document, u"/article.md"_s);
    QVERIFY(session);
    QCOMPARE((*session)->record().id, (*known)->id);
    QCOMPARE((*session)->record().revision, (*known)->revision);
    QCOMPARE(workspace.store().documents().value().size(), 1);
}

void TestRecordAhead::calledOffItWritesNothing()
{
    const TemporaryLibrary library;
    const Store store = library.open();
    std::stop_source stop;
    stop.request_stop();
    recordAhead(library.path(), sampleDocument(), u"/article.md"_s, Progress(stop.get_token()));
    QVERIFY(store.documents().value().isEmpty());
}

void TestRecordAhead::whereItCannotOpeningSaysWhy()
{
    const TemporaryLibrary library;
    recordAhead(library.directory(), sampleDocument(), u"/article.md"_s);
    Workspace workspace(library.open(), u"Ada"_s);
    QVERIFY(workspace.store().documents().value().isEmpty());
}

QTEST_GUILESS_MAIN(TestRecordAhead)
#include "tst_recordahead.moc"
