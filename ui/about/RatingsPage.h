#pragma once

#include "core/model/Place.h"
#include "ui/about/RatingRows.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class ChoiceBox;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class RatingTableModel;
class Workspace;

/// Every rating of the dossier, in all plans and rounds: searched, filtered and sorted, copied and saved as CSV. Rows
/// are worked out, chosen and sorted off the window's thread; the latest wish counts.
class RatingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RatingsPage(Workspace &workspace, QWidget *parent = nullptr);
    ~RatingsPage() override;

    bool isBusy() const { return m_isWorking; }

Q_SIGNALS:
    void placeChosen(const Place &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Found
    {
        std::shared_ptr<const RatingRows> rows{};
        QList<int> chosen{};
    };

    QWidget *buildFilters();
    QWidget *buildTools();
    void buildTable();
    void fillChoices();
    RatingRows::Source source() const;
    RatingRows::Choice choice() const;
    void begin();
    void onFound();
    void open(int row);
    void copy(const QList<int> &rows);
    QList<int> selectedRows() const;
    void save();
    void tell(const QString &text);

    Workspace &m_workspace;
    QLabel *m_summary;
    QLineEdit *m_search = nullptr;
    ChoiceBox *m_round = nullptr;
    ChoiceBox *m_person = nullptr;
    ChoiceBox *m_criterion = nullptr;
    QCheckBox *m_stale = nullptr;
    RatingTableModel *m_model;
    QTableView *m_table;
    QLabel *m_told;
    QList<QPushButton *> m_tools{};
    QTimer m_pause{}; ///< while words are typed
    QFutureWatcher<Found> m_watcher{};
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    std::shared_ptr<const RatingRows> m_rows{}; ///< none while they are out of date
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isWorking = false;
    bool m_isWanted = false; ///< something else was wished for meanwhile
};
