#pragma once

#include "core/evaluation/MissingTranslations.h"

#include <QAbstractTableModel>
#include <QPointer>

class Workspace;

/// A text of the report: one that is written for a section, a recommendation or what became of it, the reason of a
/// rating, or the official title or text of a commitment.
struct ReportText
{
    using Kind = MissingTranslation::Kind;

    Kind kind = Kind::Narrative;
    QString section{}; ///< of a narrative
    RecommendationId recommendation{};
    RatingKey rating{}; ///< of a reason
    CommitmentId commitment{};

    bool isSection() const { return kind == Kind::Narrative; }
    bool isReason() const { return kind == Kind::Reason; }
    bool isRecommendation() const { return kind == Kind::Recommendation || kind == Kind::FollowUp; }
    bool isOfficial() const { return kind == Kind::CommitmentTitle || kind == Kind::CommitmentText; }
    bool operator==(const ReportText &) const = default;
};

/// The texts of the current plan's report and the languages in which they are there: every section that can be written,
/// then what there is of recommendations, reasons and official texts, those that are missing in a language first. Says
/// the same of them as `missingTranslations()`. A row that is filled stays where it is until the rows are others.
class TextsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Spanish, English, ColumnCount };
    enum class State { Empty, Written, Missing, Outdated };
    enum Role { StateRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setWorkspace(Workspace *workspace);
    /// A model that nobody looks at leaves its rows as they are, until it is looked at again.
    void setWatched(bool isWatched);
    const ReportText &textAt(int row) const { return m_texts.at(row); }
    int rowOf(const ReportText &text) const { return int(m_texts.indexOf(text)); }
    State stateOf(const ReportText &text, const QString &language) const;
    QString titleOf(const ReportText &text) const;
    /// In the languages it is there; null for a reason, and for what is not written.
    const LocalizedText *wordsOf(const ReportText &text) const;
    /// How many are missing in the language.
    int missingIn(const QString &language) const { return m_missing.value(language); }
    static QString languageOf(int column) { return column == Spanish ? QStringLiteral("es") : QStringLiteral("en"); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ReportText> foundTexts() const;
    QString titleOfReason(const RatingKey &rating) const;
    void takeTexts();
    void countMissing();
    void refresh();
    QString stateWord(State state) const;

    QPointer<Workspace> m_workspace{};
    QList<ReportText> m_found{}; ///< in the dossier's order
    QList<ReportText> m_texts{}; ///< in that of the rows
    QMap<QString, int> m_missing{}; ///< by language
    bool m_isWatched = false;
    bool m_isOld = false; ///< something changed while nobody looked
};
