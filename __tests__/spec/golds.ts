/** What a person reads from a document: written by hand from its text. */
export interface Gold {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
  /** Number of listed endpoints. */
  readonly endpoints: number;
  readonly features: readonly string[];
  /** Features that the document names without asking for them. */
  readonly traps: readonly string[];
}

export const GOLDS: Readonly<Record<string, Gold>> = {
  d07: {
    entities: [
      'Reservation: customer_id customer_name customer_pic pax restaurant_id time notes',
      'Setting: restaurant_id opening_hour closing_hour reservation_limit notes',
    ],
    relations: [],
    endpoints: 2,
    features: [],
    traps: ['auth', 'payments', 'notifications'],
  },
  d08: {
    entities: ['Report: report_id user_id title body ai_result created_at updated_at category tags'],
    relations: [],
    endpoints: 0,
    features: ['llm', 'security.tls'],
    traps: ['auth', 'audit_log', 'messaging', 'object_storage'],
  },
  d09: {
    entities: [
      'Event: id name date time location description organizer_email created_at updated_at',
      'Guest: id event_id name email phone token max_guests notes created_at updated_at',
      'RsvpResponse: id guest_id status responded_at num_of_guests guest_names message created_at updated_at',
    ],
    relations: ['Guest → Event', 'RsvpResponse → Guest'],
    endpoints: 0,
    features: ['row_level_security', 'cascade_delete'],
    traps: ['email', 'notifications'],
  },
  d10: {
    entities: [],
    relations: [],
    endpoints: 6,
    features: ['auth', 'pagination', 'cascade_delete'],
    traps: ['auth.jwt', 'search'],
  },
  d11: {
    entities: [],
    relations: [],
    endpoints: 73,
    features: [
      'rbac',
      'search',
      'auth.api_key',
      'openapi_docs',
      'file_upload',
      'soft_delete',
      'error_format',
      'health_check',
    ],
    traps: ['websockets', 'multi_tenancy'],
  },
  d12: {
    entities: [
      'Task: id user_id title description status priority due_date is_overdue created_at updated_at',
    ],
    relations: [],
    endpoints: 1,
    features: ['auth.jwt', 'pagination', 'rate_limit', 'error_format', 'cascade_delete', 'state_machine'],
    traps: ['full_text_search', 'soft_delete', 'notifications', 'file_upload', 'messaging', 'follow'],
  },
};
