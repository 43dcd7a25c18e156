#pragma once

#include "core/evaluation/OpenItems.h"
#include "core/model/Change.h"
#include "core/model/Subject.h"

#include <QHash>
#include <QWidget>

class CriterionCard;
class EvidenceDesk;
class SectionHeader;
class Workspace;
struct Dimension;
struct MethodPack;

/// The criteria of one subject as cards to be answered, a section for each dimension: the body of Score mode (a
/// commitment) and of Process mode (the plan). Answers go to the dossier at once; keys work within the cards. Cards
/// that nobody sees are made when they are shown or asked for.
class CardStack : public QWidget
{
    Q_OBJECT

public:
    explicit CardStack(QWidget *parent = nullptr);
    ~CardStack() override;

    void setWorkspace(Workspace *workspace); ///< null: no cards
    /// Stands within a page of other cards: no section titles, and a card is current only while it has the keyboard.
    void setEmbedded(bool isEmbedded) { m_isEmbedded = isEmbedded; }
    /// Shows the cards of this subject by the current round's method.
    void setSubject(const std::optional<Subject> &subject);
    const std::optional<Subject> &subject() const { return m_subject; }

    bool isEmpty();
    CriterionCode currentCriterion() const { return m_current; } ///< the card that has, or last had, the keyboard
    /// Gives a card the keyboard; false when there is none such.
    bool focusCriterion(const CriterionCode &criterion);
    bool focusFirst();
    bool isFirst(const CriterionCode &criterion) { return indexOf(criterion) == 0; }
    /// Makes the first card the current one without giving it the keyboard.
    void startAtFirst();
    /// The next (or previous) card that still lacks something, from the current one or from the edge; false when there
    /// is none.
    bool focusOpen(OpenKind kind, bool forward, bool fromEdge);
    /// Opens the menu for adding evidence of the current card.
    void addEvidence();
    /// Opens the reason of the current card in the report's other language.
    void translate();
    /// Shows the evidence with the keyboard, else the first of the current card, in the library.
    void showEvidence();

Q_SIGNALS:
    void currentCriterionChanged(const CriterionCode &criterion);
    void commentsRequested(); ///< on the current criterion
    void message(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void makeCards();
    void clear();
    void addSection(const MethodPack &pack, const Dimension &dimension);
    void refresh();
    void onChanged(const Change &change);
    void onFocusChanged(QWidget *now);
    void makeCurrent(const CriterionCode &criterion);
    void makeCurrentAtRest(const CriterionCode &criterion);
    bool focusAt(qsizetype index);
    const QList<CriterionCard *> &cards();
    qsizetype indexOf(const CriterionCode &criterion);

    Workspace *m_workspace = nullptr;
    EvidenceDesk *m_desk = nullptr;
    std::optional<Subject> m_subject{};
    QString m_built{}; ///< what the cards were made for: round, kind of subject, language, appearance
    QList<CriterionCard *> m_cards{};
    QHash<DimensionCode, SectionHeader *> m_sections{};
    CriterionCode m_current{};
    CriterionCode m_awaited{}; ///< becomes the current one when the mouse rests
    bool m_isStale = false;    ///< the cards are of what was shown before
    bool m_isRebuilding = false;
    bool m_isEmbedded = false;
};
