// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/claimform.h"

#include "app/annotations/labels.h"
#include "app/widgets/datefield.h"
#include "app/widgets/plainwords.h"
#include "lib/annotation/tag.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr ClaimKind kinds[]{ClaimKind::Fact,    ClaimKind::Figure,  ClaimKind::Forecast,
                            ClaimKind::Opinion, ClaimKind::Promise, ClaimKind::Quotation};
constexpr Verdict verdicts[]{Verdict::Unchecked, Verdict::True,        Verdict::MostlyTrue,
                             Verdict::Mixed,     Verdict::MostlyFalse, Verdict::False,
                             Verdict::Unprovable};

QComboBox *createKindBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(u"–"_s);
    for (const ClaimKind kind : kinds)
        box->addItem(kindLabel(kind), static_cast<int>(kind));
    return box;
}

QComboBox *createVerdictBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const Verdict verdict : verdicts) {
        box->addItem(QString(verdictGlyph(verdict) + u"  "_s + verdictLabel(verdict)),
                     static_cast<int>(verdict));
    }
    return box;
}

QStringList tagPaths(const QString &text)
{
    QStringList paths;
    // A Chinese reader types a full-width comma.
    const QStringList words = QString(text).replace(u'，', u',').split(u',');
    for (const QString &word : words) {
        const QString path = normalizedTagPath(word);
        if (!path.isEmpty() && !paths.contains(path))
            paths.append(path);
    }
    return paths;
}

void setCompletions(QLineEdit *field, const QStringList &words)
{
    auto *completer = new QCompleter(words, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete field->completer();
    field->setCompleter(completer);
}

} // namespace

ClaimForm::ClaimForm(Extent extent, QWidget *parent)
    : QWidget(parent)
    , m_statement(new QLineEdit(this))
    , m_speaker(new QLineEdit(this))
    , m_kind(createKindBox(this))
    , m_verdict(createVerdictBox(this))
    , m_saidOn(new DateField(this))
    , m_reviewOn(new DateField(this))
    , m_tags(new QLineEdit(this))
    , m_reasoning(new QPlainTextEdit(this))
{
    m_statement->setPlaceholderText(tr("In your own words: LLM prices go to zero"));
    m_tags->setPlaceholderText(tr("economics/prices, llm"));
    m_reasoning->setPlaceholderText(tr("Why this verdict?"));
    m_reasoning->setTabChangesFocus(true);
    m_reasoning->document()->setDocumentMargin(6);
    m_reasoning->viewport()->setAutoFillBackground(false);
    m_reasoning->setFixedHeight(fontMetrics().lineSpacing() * 5);

    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(8);
    layout->setHorizontalSpacing(12);
    layout->setLabelAlignment(Qt::AlignLeft);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(layout, tr("&Statement"), m_statement);
    addRow(layout, tr("S&peaker"), m_speaker);
    addRow(layout, tr("&Kind"), m_kind);
    addRow(layout, tr("&Verdict"), m_verdict);
    addRow(layout, tr("&Review on"), m_reviewOn);
    addRow(layout, tr("&Tags"), m_tags);
    addRow(layout, tr("Said &on"), m_saidOn);
    addRow(layout, tr("Reaso&ning"), m_reasoning);
    layout->setRowVisible(m_saidOn, extent == Extent::Full);
    layout->setRowVisible(m_reasoning, extent == Extent::Full);

    for (QLineEdit *field : {m_statement, m_speaker, m_tags})
        connect(field, &QLineEdit::editingFinished, this, &ClaimForm::commit);
    for (QComboBox *box : {m_kind, m_verdict})
        connect(box, &QComboBox::activated, this, &ClaimForm::commit);
    for (DateField *field : {m_saidOn, m_reviewOn})
        connect(field, &DateField::dateChanged, this, &ClaimForm::commit);
    connect(m_statement, &QLineEdit::textChanged, this, &ClaimForm::statementChanged);
    connect(m_reasoning, &QPlainTextEdit::textChanged, this, &ClaimForm::reasoningChanged);
    m_reasoning->installEventFilter(this);
    setFocusProxy(m_statement);
}

bool ClaimForm::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_reasoning && event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(object, event);
}

ClaimFields ClaimForm::fields() const
{
    ClaimFields fields;
    fields.statement = m_statement->text().simplified();
    fields.speaker = m_speaker->text().simplified();
    if (const QVariant kind = m_kind->currentData(); kind.isValid())
        fields.kind = static_cast<ClaimKind>(kind.toInt());
    fields.verdict = static_cast<Verdict>(m_verdict->currentData().toInt());
    fields.saidOn = m_saidOn->date();
    fields.reviewOn = m_reviewOn->date();
    fields.tags = tagPaths(m_tags->text());
    fields.reasoning = m_reasoning->toPlainText();
    return fields;
}

void ClaimForm::setFields(const ClaimFields &fields)
{
    fill(fields);
    m_saved = this->fields();
}

void ClaimForm::updateFields(const ClaimFields &fields)
{
    const ClaimFields typed = this->fields();
    const auto merged = [&](auto field) {
        return typed.*field == m_saved.*field ? fields.*field : typed.*field;
    };
    fill({merged(&ClaimFields::statement), merged(&ClaimFields::speaker),
          merged(&ClaimFields::kind), merged(&ClaimFields::verdict), merged(&ClaimFields::saidOn),
          merged(&ClaimFields::reviewOn), merged(&ClaimFields::tags),
          merged(&ClaimFields::reasoning)});
    m_saved = fields;
}

/// Leaves a field alone that has its value already, and with it the cursor there.
void ClaimForm::fill(const ClaimFields &fields)
{
    const ClaimFields shown = this->fields();
    if (fields.statement != shown.statement) {
        m_statement->setText(fields.statement);
        m_statement->setCursorPosition(0);
    }
    if (fields.speaker != shown.speaker)
        m_speaker->setText(fields.speaker);
    const int kind = fields.kind ? m_kind->findData(static_cast<int>(*fields.kind)) : 0;
    m_kind->setCurrentIndex(kind);
    m_verdict->setCurrentIndex(m_verdict->findData(static_cast<int>(fields.verdict)));
    if (fields.saidOn != shown.saidOn)
        m_saidOn->setDate(fields.saidOn);
    if (fields.reviewOn != shown.reviewOn)
        m_reviewOn->setDate(fields.reviewOn);
    if (fields.tags != shown.tags)
        m_tags->setText(fields.tags.join(u", "_s));
    if (fields.reasoning != shown.reasoning)
        m_reasoning->setPlainText(fields.reasoning);
}

void ClaimForm::writeReasoning(const QString &words)
{
    QTextCursor cursor = m_reasoning->textCursor();
    cursor.select(QTextCursor::Document);
    cursor.insertText(words);
    m_reasoning->setTextCursor(cursor);
    m_reasoning->setFocus(Qt::OtherFocusReason);
}

void ClaimForm::setSuggestions(const QStringList &statements, const QStringList &speakers)
{
    setCompletions(m_statement, statements);
    setCompletions(m_speaker, speakers);
}

void ClaimForm::addRow(QFormLayout *layout, const QString &label, QWidget *field)
{
    layout->addRow(label, field);
    field->setAccessibleName(plainWords(label));
}

void ClaimForm::commit()
{
    if (isEdited())
        Q_EMIT committed();
}

} // namespace Sidegloss
