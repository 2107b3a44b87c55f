// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lib/print/printfixture.h"

#include "lib/parse/parser.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QDateTime someDay()
{
    return {QDate(2026, 11, 23), QTime(16, 5), QTimeZone::UTC};
}

} // namespace

PrintWords englishWords()
{
    PrintWords words;
    words.source = u"Source"_s;
    words.retrieved = u"Retrieved %1"_s;
    words.claim = u"Claim"_s;
    words.note = u"Note"_s;
    words.claims = u"Claims"_s;
    words.claimIndex = u"Index of claims: %1"_s;
    words.page = u"p. %1"_s;
    words.reviewOn = u"review on %1"_s;
    words.unplaced = u"Notes without a place"_s;
    words.evidence = u"Evidence:"_s;
    words.color = [](const QString &color) { return color; };
    words.kind = [](ClaimKind kind) { return wordFor(kind); };
    words.verdict = [](Verdict verdict) { return wordFor(verdict); };
    words.date = [](QDate date) { return QLocale::c().toString(date, u"d MMM yyyy"_s); };
    return words;
}

PrintFixture::PrintFixture(const QByteArray &markdown)
{
    m_job.document = parse({markdown, u"/article.md"_s}).value_or(Document());
    m_job.words = englishWords();
    m_job.source = m_job.document.metadata().source;
    m_job.retrieved = someDay().date();
    m_job.made = someDay();
}

Annotation PrintFixture::annotation() const
{
    Annotation annotation;
    annotation.id = AnnotationId::create();
    annotation.creator = u"安娜 Müller"_s;
    annotation.created = someDay();
    annotation.modified = someDay().addSecs(60);
    return annotation;
}

AnnotationId PrintFixture::mark(const QString &passage, const QString &color, const QString &note)
{
    AnchoredAnnotation item{annotation(), {}};
    item.annotation.target.color = color;
    if (!note.isEmpty())
        item.annotation.setNote(note);
    if (!passage.isEmpty()) {
        item.annotation.target.selectors.append(TextQuoteSelector{passage, {}, {}});
        const qsizetype start = m_job.document.text().indexOf(passage);
        if (start >= 0)
            item.anchor = Anchor{{start, start + passage.size()}};
    }
    m_job.annotations.append(item);
    return item.annotation.id;
}

void PrintFixture::reply(AnnotationId to, const QString &text)
{
    AnchoredAnnotation item{annotation(), {}};
    item.annotation.motivation = Motivation::Replying;
    item.annotation.target.replyTo = to;
    item.annotation.setNote(text);
    item.annotation.motivation = Motivation::Replying;
    m_job.annotations.append(item);
}

void PrintFixture::claim(const QString &statement, const QString &speaker)
{
    const Person person{PersonId::create(), speaker, {}, {}, {}, {}};
    Claim claim;
    claim.id = ClaimId::create();
    claim.statement = statement;
    claim.speaker = person.id;
    m_job.people.append(person);
    m_job.claims.append(claim);
    m_job.annotations.last().annotation.setClaim(claim.id);
}

QByteArray PrintFixture::pdf(NotesPlace notes) const
{
    const Result<QByteArray> made = makePdf(m_job, {notes, PaperSize::A4});
    if (!made)
        QTest::qFail(qPrintable(made.error().detail), __FILE__, __LINE__);
    return made.value_or(QByteArray());
}

QString bareText(QStringView text)
{
    QString bare;
    for (const QChar c : text) {
        if (!c.isSpace() && c != QChar::ObjectReplacementCharacter && c != u'\f')
            bare += c;
    }
    return bare;
}

} // namespace Sidegloss
