#pragma once

#include "core/model/Rating.h"

#include <QAbstractTableModel>
#include <QPointer>

class Workspace;

/// A text of the report: one that is written for a section, or the reason of a rating.
struct ReportText
{
    QString section{}; ///< empty for a reason
    RatingKey rating{};

    bool isReason() const { return section.isEmpty(); }
    bool operator==(const ReportText &) const = default;
};

/// The texts of the current plan's report and the languages in which they are there: every section that can be written,
/// then the reasons of ratings where those can be translated, untranslated ones first. A row that is filled stays where
/// it is until the rows are others.
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
    /// How many are missing in the language.
    int missingIn(const QString &language) const;
    static QString languageOf(int column) { return column == Spanish ? QStringLiteral("es") : QStringLiteral("en"); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ReportText> foundTexts() const;
    void takeTexts();
    void refresh();
    QString stateWord(State state) const;

    QPointer<Workspace> m_workspace{};
    QList<ReportText> m_found{}; ///< in the dossier's order
    QList<ReportText> m_texts{}; ///< in that of the rows
    bool m_isWatched = false;
    bool m_isOld = false; ///< something changed while nobody looked
};
