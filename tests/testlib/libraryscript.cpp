// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/libraryscript.h"

#include "tests/testlib/librarycontent.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

std::unique_ptr<Store> opened(const QString &path)
{
    Result<Store> store = Store::open(path);
    if (!store)
        qFatal() << store.error();
    return std::make_unique<Store>(*std::move(store));
}

Result<> withoutChange(const Result<std::optional<Change>> &result)
{
    return result.transform([](const auto &) {});
}

} // namespace

LibraryScript openingOf(const QByteArray &start)
{
    ScratchDirectory directory;
    directory.reset(start);
    return {start, {}, {contentOf(*opened(directory.libraryPath())).value()}};
}

ScriptWriter::ScriptWriter(RandomValues &random)
    : m_random(random)
    , m_store(opened(m_directory.libraryPath()))
    , m_record(m_store->remember(sampleDocument(), u"/a.md"_s).value())
{
    for (int i = 0; i < 4; ++i)
        addMark();
    startHere();
}

Annotation ScriptWriter::newMark()
{
    const Document document = sampleDocument();
    const auto start = qsizetype{m_random.below(40)};
    Annotation mark = markOn(m_record, document, {start, start + 1 + m_random.below(20)});
    mark.setNote(m_random.text());
    mark.setTags(m_random.words());
    return mark;
}

Annotation ScriptWriter::anyMark()
{
    const QList<Annotation> marks = m_store->annotations(m_record.id).value();
    return marks[m_random.below(static_cast<int>(marks.size()))];
}

void ScriptWriter::addMark()
{
    apply(ChangeKind::Highlight, {Edit<Annotation>{{}, newMark()}});
}

void ScriptWriter::editMark()
{
    const Annotation before = anyMark();
    Annotation after = before;
    after.setNote(m_random.word() + m_random.text());
    after.setTags(m_random.words());
    apply(ChangeKind::EditNote, {Edit<Annotation>{before, after}});
}

void ScriptWriter::deleteMark()
{
    apply(ChangeKind::Delete, {Edit<Annotation>{anyMark(), {}}});
}

void ScriptWriter::makeClaim()
{
    const Person speaker = m_random.person();
    Claim claim = m_random.claim();
    claim.speaker = speaker.id;
    Annotation mark = newMark();
    mark.setClaim(claim.id);
    apply(ChangeKind::MakeClaim,
          {Edit<Person>{{}, speaker}, Edit<Claim>{{}, claim}, Edit<Annotation>{{}, mark}});
}

void ScriptWriter::keepPlace()
{
    const ReadingPosition place{m_random.below(90), m_random.word(), m_random.below(100) / 100.0};
    take([id = m_record.id, place](Store &store) { return store.setReadingPosition(id, place); });
}

void ScriptWriter::keepDraft()
{
    const Draft draft{anyMark().id.uuid(), DraftPart::Note, m_record.id, {}, m_random.word(), {}};
    take([draft](Store &store) { return store.keepDraft(draft); });
}

void ScriptWriter::emptyTrash()
{
    take([](Store &store) -> Result<> {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return store.purgeTrash(now.addDays(1)).transform([](int) {});
    });
}

void ScriptWriter::look()
{
    take([](Store &store) { return contentOf(store).transform([](const auto &) {}); });
}

void ScriptWriter::importMarks(int count)
{
    QList<ItemEdit> edits;
    for (int i = 0; i < count; ++i)
        edits.append(Edit<Annotation>{{}, newMark()});
    apply(ChangeKind::Import, edits);
}

void ScriptWriter::undo()
{
    take([id = m_record.id](Store &store) { return withoutChange(store.undo(id)); });
}

void ScriptWriter::redo()
{
    take([id = m_record.id](Store &store) { return withoutChange(store.redo(id)); });
}

void ScriptWriter::anyStep()
{
    const bool hasMarks = !m_store->annotations(m_record.id).value().isEmpty();
    switch (m_random.below(10)) {
    case 0:
        return makeClaim();
    case 1:
        return keepPlace();
    case 2:
        return undo();
    case 3:
        return redo();
    case 4:
        return emptyTrash();
    case 5:
        return hasMarks ? keepDraft() : addMark();
    case 6:
        return hasMarks ? deleteMark() : addMark();
    case 7:
    case 8:
        return hasMarks ? editMark() : addMark();
    default:
        return addMark();
    }
}

void ScriptWriter::startHere()
{
    m_store.reset();
    m_script.start = m_directory.library();
    m_script.steps.clear();
    m_store = opened(m_directory.libraryPath());
    m_script.contents = {contentOf(*m_store).value()};
}

void ScriptWriter::apply(ChangeKind kind, const QList<ItemEdit> &edits)
{
    take([change = Change{kind, m_record.id, edits}](Store &store) { return store.apply(change); });
}

void ScriptWriter::take(const ScriptStep &step)
{
    if (const Result<> done = step(*m_store); !done)
        qFatal() << done.error();
    m_script.steps.append(step);
    m_script.contents.append(contentOf(*m_store).value());
}

} // namespace Sidegloss
