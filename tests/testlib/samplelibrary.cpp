// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/samplelibrary.h"

#include "tests/testlib/randomvalues.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

void require(const auto &result)
{
    if (!result)
        qFatal() << result.error();
}

class Filler
{
public:
    explicit Filler(Store &store)
        : m_store(store)
        , m_record(store.remember(m_document, u"/articles/tides.md"_s).value())
    {
        require(store.remember(documentOf({u"Another article."_s}), u"/articles/b.md"_s));
        m_claim.speaker = m_speaker.id;
        m_claim.tags.append(u"price/zero"_s);
    }

    void makeClaim()
    {
        Annotation mark = newMark(0);
        mark.setClaim(m_claim.id);
        apply({Edit<Person>{std::nullopt, m_speaker}, Edit<Claim>{std::nullopt, m_claim},
               Edit<Tag>{std::nullopt, m_random.tag()}, Edit<Annotation>{std::nullopt, mark}});
    }

    /// As an import would, many at once.
    void makeMarks(int first, int count)
    {
        QList<ItemEdit> edits;
        for (int i = first; i < first + count; ++i)
            edits.append(Edit<Annotation>{std::nullopt, newMark(i)});
        apply(edits);
    }

    void workOn()
    {
        const Annotation last = m_store.annotations(m_record.id).value().last();
        Annotation changed = last;
        changed.setNote(u"thought better of it"_s);
        apply({Edit<Annotation>{last, changed}});
        apply({Edit<Annotation>{changed, std::nullopt}});
        makeMarks(0, 1);
        require(m_store.undo(m_record.id));
        require(m_store.setReadingPosition(m_record.id, {3, u"tide"_s, 0.25}));
        require(m_store.keepDraft(
            {last.id.uuid(), DraftPart::Note, m_record.id, u"before"_s, u"typing"_s, {}}));
    }

private:
    Annotation newMark(int index)
    {
        const QString &text = m_document.text();
        const qsizetype start = m_random.below(static_cast<int>(text.size() / 2));
        Annotation mark = markOn(m_record, m_document, {start, start + 1 + m_random.below(20)});
        if (index % 3 == 0)
            mark.setNote(u"note %1 %2"_s.arg(QString::number(index), m_random.text()));
        if (index % 10 == 0)
            mark.setTags({u"tag %1"_s.arg(index % 70), u"price/zero"_s});
        return mark;
    }

    void apply(const QList<ItemEdit> &edits)
    {
        require(m_store.apply({ChangeKind::Import, m_record.id, edits}, u"Ada"_s));
    }

    Store &m_store;
    RandomValues m_random;
    Document m_document = sampleDocument();
    DocumentRecord m_record;
    Person m_speaker = m_random.person();
    Claim m_claim = m_random.claim();
};

} // namespace

void fillLibrary(Store &store, int marks)
{
    constexpr int atOnce = 1000;
    Filler filler(store);
    filler.makeClaim();
    for (int made = 0; made < marks; made += atOnce)
        filler.makeMarks(made, std::min(atOnce, marks - made));
    filler.workOn();
}

} // namespace Sidegloss
