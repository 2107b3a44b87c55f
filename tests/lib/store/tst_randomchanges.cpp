// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/store.h"

#include "tests/testlib/randomvalues.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

/// A library under random changes of one article, as long as they like.
class RandomReader
{
public:
    RandomReader()
    {
        const Document document = sampleDocument();
        m_record = m_store->remember(document, u"/a.md"_s).value();
    }

    const Store &store() const { return *m_store; }
    DocumentId article() const { return m_record.id; }

    Result<> change()
    {
        Change change{static_cast<ChangeKind>(m_random.below(14)), m_record.id, {}};
        for (int i = m_random.below(3); i >= 0; --i)
            addEdit(change);
        return m_store->apply(change, m_random.word());
    }

    Result<std::optional<Change>> undo() { return m_store->undo(m_record.id); }
    Result<std::optional<Change>> redo() { return m_store->redo(m_record.id); }

    void reopen()
    {
        m_store.reset();
        m_store = m_library.open();
    }

    RandomValues &random() { return m_random; }

private:
    void addEdit(Change &change)
    {
        switch (m_random.below(6)) {
        case 0:
            change.edits.append(Edit<Person>{{}, m_random.person()});
            return;
        case 1:
            change.edits.append(Edit<Tag>{{}, m_random.tag()});
            return;
        case 2:
            addClaim(change);
            return;
        case 3:
            editMark(change);
            return;
        default:
            addMark(change);
        }
    }

    void addClaim(Change &change)
    {
        const Person speaker = m_random.person();
        Claim claim = m_random.claim();
        claim.speaker = speaker.id;
        Annotation mark = plainMark();
        mark.setClaim(claim.id);
        change.edits.append(Edit<Person>{{}, speaker});
        change.edits.append(Edit<Claim>{{}, claim});
        change.edits.append(Edit<Annotation>{{}, mark});
    }

    void addMark(Change &change) { change.edits.append(Edit<Annotation>{{}, plainMark()}); }

    /// Deletes or changes a mark that this change hasn't touched yet.
    void editMark(Change &change)
    {
        const QList<Annotation> marks = m_store->annotations(m_record.id).value();
        if (marks.isEmpty() || !change.edits.isEmpty())
            return addMark(change);
        const Annotation mark = marks[m_random.below(static_cast<int>(marks.size()))];
        if (m_random.chance()) {
            change.edits.append(Edit<Annotation>{mark, {}});
            return;
        }
        Annotation edited = mark;
        edited.setNote(m_random.text());
        edited.setTags(m_random.words());
        change.edits.append(Edit<Annotation>{mark, edited});
    }

    /// A mark that names nothing the library hasn't got.
    Annotation plainMark()
    {
        Annotation mark = m_random.annotation(m_record.id, m_record.revision);
        mark.bodies.removeIf(
            [](const Body &body) { return std::holds_alternative<ClaimBody>(body); });
        if (mark.motivation == Motivation::Replying) {
            mark.motivation = Motivation::Highlighting;
            mark.target.replyTo.reset();
        }
        return mark;
    }

    RandomValues m_random;
    TemporaryLibrary m_library;
    std::optional<Store> m_store = m_library.open();
    DocumentRecord m_record;
};

} // namespace

class TestRandomChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoToTheStartAndBack();
    void anyWalkStaysOnTheLine();
};

void TestRandomChanges::undoToTheStartAndBack()
{
    RandomReader reader;
    QStringList dumps = {dumpOf(reader.store())};
    for (int i = 0; i < 40; ++i) {
        QVERIFY(reader.change());
        dumps.append(dumpOf(reader.store()));
    }
    for (qsizetype i = dumps.size() - 2; i >= 0; --i) {
        QVERIFY(reader.undo().value());
        QCOMPARE(dumpOf(reader.store()), dumps[i]);
    }
    QVERIFY(!reader.undo().value());
    reader.reopen();
    for (qsizetype i = 1; i < dumps.size(); ++i) {
        QVERIFY(reader.redo().value());
        QCOMPARE(dumpOf(reader.store()), dumps[i]);
    }
    QVERIFY(!reader.redo().value());
}

void TestRandomChanges::anyWalkStaysOnTheLine()
{
    RandomReader reader;
    QStringList line = {dumpOf(reader.store())};
    qsizetype at = 0;
    for (int i = 0; i < 120; ++i) {
        switch (reader.random().below(5)) {
        case 0:
            QCOMPARE(reader.undo().value().has_value(), at > 0);
            at = std::max<qsizetype>(0, at - 1);
            break;
        case 1:
            QCOMPARE(reader.redo().value().has_value(), at + 1 < line.size());
            at = std::min(line.size() - 1, at + 1);
            break;
        case 2:
            reader.reopen();
            break;
        default:
            QVERIFY(reader.change());
            line.resize(++at);
            line.append(dumpOf(reader.store()));
        }
        QCOMPARE(dumpOf(reader.store()), line[at]);
    }
}

QTEST_APPLESS_MAIN(TestRandomChanges)

#include "tst_randomchanges.moc"
