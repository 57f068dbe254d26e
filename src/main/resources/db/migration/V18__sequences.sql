-- What a sequence had set aside is lost when the server stops: without this, numbers in addresses would jump by 50,000 at every start.
alter sequence platform_job_seq nocache;
alter sequence platform_mail_seq nocache;
alter sequence member_seq nocache;
alter sequence knowledge_item_seq nocache;
alter sequence knowledge_comment_seq nocache;
alter sequence knowledge_provenance_seq nocache;
alter sequence knowledge_merge_seq nocache;
alter sequence knowledge_attachment_seq nocache;
alter sequence idea_status_change_seq nocache;
alter sequence forum_closing_seq nocache;
alter sequence importing_run_seq nocache;
alter sequence notification_announcement_seq nocache;
alter sequence campaign_seq nocache;
