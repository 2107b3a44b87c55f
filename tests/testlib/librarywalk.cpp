// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/librarywalk.h"

#include "tests/testlib/sampledocument.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

template<typename Item>
std::optional<Item> chosen(const QList<Item> &items, unsigned choice)
{
    if (items.isEmpty())
        return std::nullopt;
    return items[static_cast<qsizetype>(choice) % items.size()];
}

Result<> withoutValue(const auto &result)
{
    return result.transform([](const auto &) {});
}

Document edition(int number)
{
    return documentOf({u"Edition %1."_s.arg(number), u"A paragraph that stays."_s,
                       u"这一段也不变，价格将会降到零。"_s, u"And a third one."_s});
}

} // namespace

LibraryWalk::LibraryWalk(quint32 seed)
    : m_random(seed)
    , m_store(m_library.open())
{
    m_articles[0].document = sampleDocument();
    m_articles[1].document = edition(0);
    for (size_t i = 0; i < 2; ++i) {
        m_articles[i].record =
            m_store->remember(m_articles[i].document, u"/article%1.md"_s.arg(i)).value();
    }
}

Result<> LibraryWalk::take(const Step &step)
{
    if (step.kind <= StepKind::DeleteMark)
        return takeOnMarks(step);
    if (step.kind == StepKind::RestoreMark || step.kind == StepKind::RestoreClaim
        || step.kind == StepKind::PurgeTrash)
        return takeOnTrash(step);
    if (step.kind <= StepKind::DeleteClaim)
        return takeOnClaims(step);
    if (step.kind <= StepKind::EditPerson)
        return takeOnPeople(step);
    if (step.kind <= StepKind::DeleteTag)
        return takeOnTags(step);
    if (step.kind <= StepKind::DropDraft)
        return takeOnArticle(step);
    return takeOnJournal(step);
}

void LibraryWalk::reopen()
{
    m_store.reset();
    m_store = m_library.open();
}

Result<> LibraryWalk::undo(Store::UndoScope scope)
{
    return withoutValue(m_store->undo(scope));
}

std::optional<Annotation> LibraryWalk::anyMark(unsigned choice) const
{
    return chosen(m_store->allAnnotations().value(), choice);
}

Annotation LibraryWalk::newMark(unsigned choice)
{
    const Article &article = articleFor(choice);
    const auto length = static_cast<unsigned>(article.document.text().size()) - 1;
    Annotation mark =
        markOn(article.record, article.document, {choice % length, choice % length + 1});
    mark.setNote(m_random.text());
    mark.setTags(m_random.words());
    mark.unknown = m_random.members();
    return mark;
}

Result<> LibraryWalk::takeOnMarks(const Step &step)
{
    if (step.kind == StepKind::Mark)
        return m_store->apply(making(newMark(step.choice)), m_random.word());
    if (step.kind == StepKind::MarkMany) {
        Change change = making(newMark(step.choice));
        for (unsigned i = step.choice % 20; i > 0; --i)
            change.edits.append(Edit<Annotation>{{}, newMark(step.choice)});
        return m_store->apply(change);
    }
    const std::optional<Annotation> mark = anyMark(step.choice);
    return mark ? takeOnMark(step, *mark) : Result<>();
}

Result<> LibraryWalk::takeOnMark(const Step &step, const Annotation &mark)
{
    Annotation after = mark;
    const DocumentId article = mark.target.document;
    switch (step.kind) {
    case StepKind::WriteNote:
        after.setNote(m_random.text());
        after.setTags(m_random.words());
        return m_store->apply({ChangeKind::EditNote, article, {Edit<Annotation>{mark, after}}});
    case StepKind::Recolor:
        after.target.color = m_random.word();
        return m_store->apply({ChangeKind::Recolor, article, {Edit<Annotation>{mark, after}}});
    case StepKind::Reply:
        after = newMark(step.choice);
        after.motivation = Motivation::Replying;
        after.target = {article, mark.target.revision, {}, {}, mark.id, {}};
        return m_store->apply({ChangeKind::Reply, article, {Edit<Annotation>{{}, after}}});
    default:
        return m_store->apply({ChangeKind::Delete, article, {Edit<Annotation>{mark, {}}}});
    }
}

Result<> LibraryWalk::takeOnTrash(const Step &step)
{
    if (step.kind == StepKind::PurgeTrash)
        return withoutValue(m_store->purgeTrash(QDateTime::currentDateTimeUtc()));
    if (step.kind == StepKind::RestoreClaim) {
        const auto claim = chosen(m_store->trashedClaims().value(), step.choice);
        return claim ? m_store->apply({ChangeKind::Restore, {}, {Edit<Claim>{{}, claim->item}}})
                     : Result<>();
    }
    const auto mark = chosen(m_store->trashedAnnotations({}).value(), step.choice);
    if (!mark)
        return {};
    return m_store->apply(
        {ChangeKind::Restore, mark->item.target.document, {Edit<Annotation>{{}, mark->item}}});
}

Result<> LibraryWalk::takeOnClaims(const Step &step)
{
    if (step.kind != StepKind::MakeClaim) {
        const auto claim = chosen(m_store->claims().value(), step.choice);
        return claim ? takeOnClaim(step, *claim) : Result<>();
    }
    Claim claim = m_random.claim();
    Change change{ChangeKind::MakeClaim, articleFor(step.choice).record.id, {}};
    if (const auto speaker = chosen(m_store->people().value(), step.choice))
        claim.speaker = speaker->id;
    Annotation mark = newMark(step.choice);
    mark.setClaim(claim.id);
    change.edits = {Edit<Claim>{{}, claim}, Edit<Annotation>{{}, mark}};
    return m_store->apply(change);
}

Result<> LibraryWalk::takeOnClaim(const Step &step, const Claim &claim)
{
    if (step.kind == StepKind::DeleteClaim)
        return m_store->apply({ChangeKind::Delete, {}, {Edit<Claim>{claim, {}}}});
    Claim after = m_random.claim();
    after.id = claim.id;
    return m_store->apply({ChangeKind::EditClaim, {}, {Edit<Claim>{claim, after}}});
}

Result<> LibraryWalk::takeOnPeople(const Step &step)
{
    if (step.kind == StepKind::AddPerson)
        return m_store->apply({ChangeKind::EditClaim, {}, {Edit<Person>{{}, m_random.person()}}});
    const auto person = chosen(m_store->people().value(), step.choice);
    if (!person)
        return {};
    Person after = m_random.person();
    after.id = person->id;
    return m_store->apply({ChangeKind::EditClaim, {}, {Edit<Person>{*person, after}}});
}

Result<> LibraryWalk::takeOnTags(const Step &step)
{
    // Few paths, so that two tags come to want the same.
    Tag after = m_random.tag();
    after.path = u"policy/%1"_s.arg(step.choice % 5);
    if (step.kind == StepKind::AddTag)
        return m_store->apply({ChangeKind::Retag, {}, {Edit<Tag>{{}, after}}});
    const auto tag = chosen(m_store->tags().value(), step.choice);
    if (!tag)
        return {};
    if (step.kind == StepKind::DeleteTag)
        return m_store->apply({ChangeKind::Delete, {}, {Edit<Tag>{*tag, {}}}});
    after.id = tag->id;
    return m_store->apply({ChangeKind::Retag, {}, {Edit<Tag>{*tag, after}}});
}

Result<> LibraryWalk::takeOnArticle(const Step &step)
{
    Article &article = articleFor(step.choice);
    const QUuid words = article.record.id.uuid();
    switch (step.kind) {
    case StepKind::EditArticle: {
        Article &edited = m_articles[1];
        edited.document = edition(++m_edition);
        const auto record = m_store->remember(edited.document, edited.record.path);
        if (record)
            edited.record = *record;
        return withoutValue(record);
    }
    case StepKind::LeaveOff:
        return m_store->setReadingPosition(article.record.id, {step.choice, m_random.text(), 0.5});
    case StepKind::KeepDraft:
        return m_store->keepDraft(
            {words, DraftPart::Note, article.record.id, {}, m_random.text(), {}});
    default:
        return m_store->dropDraft(words, DraftPart::Note);
    }
}

Result<> LibraryWalk::takeOnJournal(const Step &step)
{
    const DocumentId article = articleFor(step.choice).record.id;
    switch (step.kind) {
    case StepKind::Undo:
        return withoutValue(m_store->undo(article));
    case StepKind::Redo:
        return withoutValue(m_store->redo(article));
    case StepKind::UndoInLibrary:
        return withoutValue(m_store->undo({}));
    case StepKind::RedoInLibrary:
        return withoutValue(m_store->redo({}));
    default:
        reopen();
        return {};
    }
}

} // namespace Sidegloss
