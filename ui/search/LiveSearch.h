#pragma once

#include "core/model/SearchHit.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class Dossier;
class QThread;
struct Change;

/// What is looked for.
struct SearchQuestion
{
    QString words{};
    int limit = 100;
    QString kind{};     ///< only of this one; empty for all
    int mostOfKind = 0; ///< no more hits than so of any one kind; 0 for as many as there are
};

/// The search over an open dossier, in a thread of its own: it is kept up with every change and asked while somebody
/// types. Of one asker only the latest question is answered.
class LiveSearch : public QObject
{
    Q_OBJECT

public:
    explicit LiveSearch(Dossier &dossier, QObject *parent = nullptr);
    ~LiveSearch() override;

    /// Reads the dossier's texts unless that is done; happens by itself a moment after opening, and with the first
    /// question.
    void prepare();
    /// `answer` is called in this thread, later; not at all when `asker` asks again or goes away before.
    void ask(QObject *asker, const SearchQuestion &question, std::function<void(const SearchResult &)> answer);
    /// What `asker` asked is no longer wanted.
    void forget(QObject *asker);

private:
    struct Shared;
    void onChanged(const Change &change);
    void fill();

    Dossier &m_dossier;
    QThread *m_thread;
    QObject *m_worker; ///< lives in the thread
    std::shared_ptr<Shared> m_shared;
    QHash<QObject *, int> m_asked{}; ///< number of the latest question, by asker
    int m_questions = 0;
    bool m_isFilled = false;
};
